import { escaped } from '../reader/escaped.ts'

/** An element without content, its attributes escaped; those that are `null` are left out. */
export function emptyElement(name: string, attributes: Record<string, string | null>): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === null ? '' : ` ${key}="${escaped(value)}"`,
  )
  return `<${name}${written.join('')} />`
}

/** JSON that can't end the script element it stands in. */
export function jsonInHtml(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
