/**
 * Every text of the page in English, by the part of the page that shows it: a file a part, so that a
 * page loads the words of what it shows. A text that depends on something is a function of it, so that a
 * translation can put the words in its own order and number. What the rules say when a reader asks
 * “why?” stands in `annotation/rules.ts`, since the command line says it too.
 */

// biome-ignore-all lint/performance/noBarrelFile: the one place that names the parts of a language
export { actions } from './en/actions.ts'
export { article } from './en/article.ts'
export { cite } from './en/cite.ts'
export { corrections } from './en/corrections.ts'
export { downloads } from './en/downloads.ts'
export { entities } from './en/entities.ts'
export { filter } from './en/filter.ts'
export { find } from './en/find.ts'
export { go } from './en/go.ts'
export { help } from './en/help.ts'
export { library } from './en/library.ts'
export { listen } from './en/listen.ts'
export { direction, locale } from './en/locale.ts'
export { mentionTable } from './en/mention-table.ts'
export { notes } from './en/notes.ts'
export { own } from './en/own.ts'
export { ownText } from './en/own-text.ts'
export { paper } from './en/paper.ts'
export { passage } from './en/passage.ts'
export { place } from './en/place.ts'
export { quotations } from './en/quotations.ts'
export { receipt } from './en/receipt.ts'
export { selection } from './en/selection.ts'
export { settings } from './en/settings.ts'
export { share } from './en/share.ts'
export { sheet } from './en/sheet.ts'
export { site } from './en/site.ts'
export { thread } from './en/thread.ts'
export { timeline } from './en/timeline.ts'
export { tools } from './en/tools.ts'
export { unions } from './en/unions.ts'
export { why } from './en/why.ts'
