import { pageDataId } from '../app/page-data.ts'
import { escaped } from '../reader/escaped.ts'
import { texts } from '../texts/texts.ts'
import type { EarlyFetch } from './early-fetch.ts'
import { headScript } from './head-script.ts'
import { emptyElement, inAscii, jsonInHtml } from './markup.ts'
import type { RenderedPage } from './render.tsx'
import { withoutScript } from './without-script.ts'

/** What a finished build adds to each page; in development Vite has its own ways. */
export type BuiltParts = {
  /** The content security policy. */
  readonly policy: string
  readonly early: EarlyFetch
  readonly style: string
  /** Address of the style that is not in the head. */
  readonly later: string
  /** The first script’s own words. */
  readonly script: string
  /** Of the article’s data, where the page has some. */
  readonly version?: string | undefined
}

/** Where in a page its later style goes: the browser shows what stands above without waiting for it. */
export const laterStyleMark = '<!--later-style-->'

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
  const later = `<link rel="stylesheet" href="${built?.later ?? '/src/styles/later.css'}" />`
  const isMarked = page.root.includes(laterStyleMark)
  const head = headOf(page, home, isMarked ? '' : later, built)
  const version = built?.version ? ` data-version="${built.version}"` : ''
  const data = `<script id="${pageDataId}" type="application/json"${version}>${jsonInHtml(page.data)}</script>`
  const script = built ? `<script type="module">${built.script}</script>` : ''
  const filled = (isLive ? template : withoutScript(template))
    .replace('<html lang="en">', `<html lang="${texts.locale}" dir="${texts.direction}">`)
    .replace('<!--head-->', () => head)
    .replace('<!--page-->', () => page.root.replace(laterStyleMark, () => later))
    .replace('<!--data-->', () => (isLive ? data + (page.linkedData ?? '') + script : ''))
  return built ? inAscii(filled) : filled
}

/** What the browser is to fetch stands first, and what only machines read last: the article follows the sooner. */
function headOf(page: RenderedPage, home: string, later: string, built?: BuiltParts): string {
  const canonical =
    page.canonical === null
      ? emptyElement('meta', { name: 'robots', content: 'noindex' })
      : emptyElement('link', { rel: 'canonical', href: home + page.canonical })
  const early = page.data === null ? undefined : built?.early
  return [
    built &&
      emptyElement('meta', { 'http-equiv': 'Content-Security-Policy', content: built.policy }),
    `<script>${headScript(early)}</script>${early?.noScript ?? ''}`,
    `<title>${escaped(page.title)} · ${texts.site.name}</title>`,
    built && `<style>${built.style}</style>`,
    later,
    page.description && emptyElement('meta', { name: 'description', content: page.description }),
    canonical,
    page.tags,
  ]
    .filter(Boolean)
    .join('')
}
