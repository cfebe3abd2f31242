import { analyse } from '../analysis/analyse.ts'
import type { NoArticle, OwnText, ReadText } from '../app/own/own-text.ts'
import { textFaultOf } from '../articles/text-fault.ts'
import { drawnPartsOf, findingsOf } from '../drawing/draw-article.tsx'
import { drawnSheet } from '../drawing/draw-sheet.tsx'
import { articlePageData } from '../drawing/page-data-of.ts'
import { type FindingFileName, findingFiles } from '../export/finding-files.ts'
import { type Article, articleOf } from '../reader/article-context.tsx'
import { unkeptSlug } from '../reader/article-text.ts'
import type { SheetMode } from '../reader/print/sheet-words.tsx'
import { putSourceFile } from '../reader/source-file.ts'
import { texts } from '../texts/texts.ts'
import { withNumberedIds } from './numbered-ids.ts'

/** Reads a text as the build reads a seed: with the ids that it would have as one. */
export function readOwnText({ text, title, published }: OwnText): Article | NoArticle {
  const fault = textFaultOf(text)
  if (fault) return { kind: 'no-article', fault }
  return articleOf(unkeptSlug, text, analyse(text, { published, title }))
}

/**
 * The page of a text, in whose addresses no word of it stands.
 *
 * @param sourceFile  where the untouched text is, for links into it
 */
export function ownPageOf({ text, analysis }: Article, sourceFile: string): ReadText {
  putSourceFile(unkeptSlug, sourceFile)
  const article = articleOf(unkeptSlug, text, withNumberedIds(analysis))
  return {
    kind: 'read',
    page: { ...articlePageData(article), isOwn: true },
    parts: drawnPartsOf(article, null),
    findings: findingsOf(article, null),
  }
}

/** A file of what was found. Its ids are those of a seed, since it is there to be taken away. */
export function ownFileOf({ text, analysis }: Article, name: FindingFileName): string {
  return findingFiles[name]({ text, analysis, address: '' }, 'own-text')
}

export function ownSheetOf(article: Article, mode: SheetMode): string {
  return drawnSheet(article, mode, <nav aria-label={texts.site.name}>{texts.sheet.toPrint}</nav>)
}
