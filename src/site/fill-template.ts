import { pageDataId } from '../app/page-data.ts'
import { escaped } from '../reader/escaped.ts'
import { texts } from '../texts/texts.ts'
import { emptyElement, jsonInHtml } from './markup.ts'
import type { RenderedPage } from './render.tsx'
import { settingsScript } from './settings-script.ts'
import { withoutScript } from './without-script.ts'

/** What a finished build adds to each page; in development Vite has its own ways. */
export type BuiltParts = {
  /** Policy, style and fonts. */
  readonly head: string
  /** Has the browser fetch the script that makes the page live. */
  readonly preload: string
  /** The first script’s own words. */
  readonly script: string
  /** Of the article’s data, where the page has some. */
  readonly version?: string | undefined
}

/**
 * Puts a page into `index.html`.
 *
 * @param home  where the site stands: its host, where that is known, and the path below which it is served
 */
export function fillTemplate(
  template: string,
  page: RenderedPage,
  home: string,
  built?: BuiltParts,
): string {
  const isLive = page.data !== null
  const canonical =
    page.canonical === null
      ? emptyElement('meta', { name: 'robots', content: 'noindex' })
      : emptyElement('link', { rel: 'canonical', href: home + page.canonical })
  const description =
    page.description && emptyElement('meta', { name: 'description', content: page.description })
  const head = `<title>${escaped(page.title)} · ${texts.site.name}</title>${description}${canonical}${built?.head ?? ''}${isLive ? (built?.preload ?? '') : ''}${page.tags ?? ''}<script>${settingsScript()}</script>`
  const version = built?.version ? ` data-version="${built.version}"` : ''
  const data = `<script id="${pageDataId}" type="application/json"${version}>${jsonInHtml(page.data)}</script>`
  const script = built ? `<script type="module">${built.script}</script>` : ''
  return (isLive ? template : withoutScript(template))
    .replace('<html lang="en">', `<html lang="${texts.locale}" dir="${texts.direction}">`)
    .replace('<!--head-->', () => head)
    .replace('<!--page-->', () => page.root)
    .replace('<!--data-->', () => (isLive ? data + (page.linkedData ?? '') + script : ''))
}
