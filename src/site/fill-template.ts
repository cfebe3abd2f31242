import { pageDataId } from '../app/page-data.ts'
import { texts } from '../texts/texts.ts'
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
}

/** Puts a page into `index.html`. */
export function fillTemplate(
  template: string,
  page: RenderedPage,
  base: string,
  built?: BuiltParts,
): string {
  const isLive = page.data !== null
  const canonical =
    page.canonical === null
      ? '<meta name="robots" content="noindex" />'
      : `<link rel="canonical" href="${base}${page.canonical}" />`
  const description =
    page.description && `<meta name="description" content="${escaped(page.description)}" />`
  const head = `<title>${escaped(page.title)} · ${texts.site.name}</title>${description}${canonical}${built?.head ?? ''}${isLive ? (built?.preload ?? '') : ''}<script>${settingsScript()}</script>`
  const data = `<script id="${pageDataId}" type="application/json">${jsonInHtml(page.data)}</script>`
  const script = built ? `<script type="module">${built.script}</script>` : ''
  return (isLive ? template : withoutScript(template))
    .replace('<html lang="en">', `<html lang="${texts.locale}" dir="${texts.direction}">`)
    .replace('<!--head-->', () => head)
    .replace('<!--page-->', () => page.root)
    .replace('<!--data-->', () => (isLive ? data + script : ''))
}

/** JSON that can't end the script element it stands in. */
function jsonInHtml(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
