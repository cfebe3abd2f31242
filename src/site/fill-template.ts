import { pageDataId } from '../app/page-data.ts'
import type { RenderedPage } from './render.tsx'

/** Puts a page into `index.html`; the policy and the style are there only for a finished build. */
export function fillTemplate(
  template: string,
  page: RenderedPage,
  base: string,
  style = '',
): string {
  const canonical =
    page.canonical === null ? '' : `<link rel="canonical" href="${base}${page.canonical}" />`
  const description =
    page.description && `<meta name="description" content="${escaped(page.description)}" />`
  const head = `<title>${escaped(page.title)} · Dateline</title>${description}${canonical}${style}`
  return template
    .replace('<!--head-->', () => head)
    .replace('<!--page-->', () => page.root)
    .replace(
      '<!--data-->',
      () => `<script id="${pageDataId}" type="application/json">${jsonInHtml(page.data)}</script>`,
    )
}

/** JSON that can't end the script element it stands in. */
function jsonInHtml(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
