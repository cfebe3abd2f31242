import { escaped } from '../reader/escaped.ts'

/** An element without content, its attributes escaped; those that are `null` are left out. */
export function emptyElement(name: string, attributes: Record<string, string | null>): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === null ? '' : ` ${key}="${escaped(value)}"`,
  )
  return `<${name}${written.join('')} />`
}

/** JSON that can't end the script element it stands in, in ASCII alone. */
export function jsonInHtml(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replace(/[^\p{ASCII}]/gu, (character) =>
      Array.from({ length: character.length }, (_, at) => hexOf(character.charCodeAt(at))).join(''),
    )
}

function hexOf(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`
}

/**
 * A page with every other character than ASCII as a reference. A single curly mark among its first bytes makes
 * Chromium read a page as UTF-16: on a slow device that took a tenth of the way to the first paint. A page in a
 * script that would grow much by it is left as it is.
 *
 * @param html  its styles and scripts, where a reference means nothing, hold ASCII alone
 */
export function inAscii(html: string): string {
  const ascii = html.replace(/[^\p{ASCII}]/gu, (character) => `&#${character.codePointAt(0)};`)
  return ascii.length < 1.1 * html.length ? ascii : html
}

/** A style sheet in ASCII alone. */
export function styleInAscii(css: string): string {
  return css.replace(
    /[^\p{ASCII}]/gu,
    (character) => `\\${character.codePointAt(0)?.toString(16)} `,
  )
}
