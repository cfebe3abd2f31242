import type { Stretch } from '../../annotation/range.ts'

// The tags of Mustache and Handlebars, Jinja and Liquid, ERB and EJS. The lengths are bounded so that a
// text of nothing but opening braces is still read in linear time.
const tag =
  /\{\{\{[^{}]{0,200}\}\}\}|\{\{[^{}]{0,200}\}\}|\{%[^%{}]{0,200}%\}|\{#[^#{}]{0,200}#\}|<%[^%<>]{0,200}%>/gu

/**
 * The template tags in a line; tags with only white space between them are one stretch.
 *
 *     {{#if a}} {{/if}}  →  one stretch over both
 *
 * A tag in quotation marks is one that the article talks about, and stays.
 */
export function templateTagsIn(line: string): Stretch[] {
  const stretches: Stretch[] = []
  for (const match of line.matchAll(tag)) {
    const start = match.index
    const end = start + match[0].length
    if (isQuoted(line, start, end)) continue
    const before = stretches.at(-1)
    if (before && line.slice(before.end, start).trim() === '') {
      stretches[stretches.length - 1] = { start: before.start, end }
    } else {
      stretches.push({ start, end })
    }
  }
  return stretches
}

function isQuoted(line: string, start: number, end: number): boolean {
  return /["'“‘`]/u.test(line.charAt(start - 1)) && /["'”’`]/u.test(line.charAt(end))
}
