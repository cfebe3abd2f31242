import type { Dateline } from '../../annotation/document.ts'
import { sliceOf, type TextRange, textRange } from '../../annotation/range.ts'
import { knownName } from '../entities/known-name.ts'

// “SAN JOSÉ”, “ST. PETERSBURG”, “PORT-AU-PRINCE”: capitals with the marks that names have.
const shouted = /(?<place>\p{Lu}[\p{Lu}\p{M}.'’-]*(?: \p{Lu}[\p{Lu}\p{M}.'’-]*){0,3})/u
const named = /(?<place>\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]+){0,3})/u
const region = /(?:, [\p{L}.]{2,20}(?: [\p{L}.]{2,20})?)?/u
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\\.?'
const day = new RegExp(
  `(?:,? ${month} \\d{1,2}(?:,? \\d{4})?|,? \\d{1,2} ${month}(?: \\d{4})?)?`,
  'iu',
)
const agency = /(?: ?\([^()]{2,40}\))?/u

const dash = /\s{0,3}(?:--|[—–_]|-(?=\s))\s?/u
const forms = [
  // SEOUL:   SEOUL, June 15 (Reuters) —   OSLO, Norway (AP) -
  new RegExp(
    `^${shouted.source}${region.source}(?i:${day.source})${agency.source}(?::|${dash.source})`,
    'u',
  ),
  // PARIS (AFP)   with nothing after the agency
  new RegExp(`^${shouted.source}${region.source}(?i:${day.source}) ?\\([^()]{2,40}\\)`, 'u'),
  // Paris (Reuters) —   Paris, June 15 —   Paris —
  new RegExp(
    `^${named.source}${region.source}(?i:${day.source})${agency.source}\\s{0,3}(?:--|[—–_])\\s`,
    'u',
  ),
  // Paris, June 15 (Reuters):
  new RegExp(`^${named.source}${region.source}(?i:${day.source}) ?\\([^()]{2,40}\\) ?(?::|-)`, 'u'),
]

/**
 * Where the report was filed from, as the start of its body says it.
 *
 *     SEOUL: The ferries should …
 *     ^^^^^^                dateline
 *     ^^^^^                 place
 *     PARIS, June 15 (Reuters) — The …
 *
 * A label of one shouted word that is no place (“WATCH:”, “UPDATE:”) also has this shape; the list of
 * labels is short and kept here.
 */
export function findDateline(text: string, body: readonly TextRange[]): Dateline | null {
  for (const [index, paragraph] of body.slice(0, mostParagraphs).entries()) {
    const dateline = datelineOf(text, paragraph)
    if (dateline && isTurn(text, dateline, body.slice(index + 1, index + 8))) return null
    // behind a headline that ends with a full stop; there “NOTE: …” is likelier than a place
    if (dateline && (index === 0 || isCertain(text, dateline))) return dateline
  }
  return null
}

/** “KLEIN: …” above other lines of such a form: who speaks in a transcript. */
function isTurn(text: string, { range, place }: Dateline, next: readonly TextRange[]): boolean {
  const isLabel = /:$/u.test(sliceOf(text, range)) && knownName(sliceOf(text, place)) === null
  const label = /^\p{Lu}[\p{Lu} .,'’-]{1,40}:\s/u
  return isLabel && next.some(({ start }) => label.test(text.slice(start, start + 60)))
}

/** A dateline behind these is the one of another report. */
const mostParagraphs = 3

function isCertain(text: string, { range, place }: Dateline): boolean {
  return (
    text.slice(range.start, range.end).includes('(') || knownName(sliceOf(text, place)) !== null
  )
}

function datelineOf(text: string, paragraph: TextRange): Dateline | null {
  const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 120))
  for (const form of forms) {
    const match = form.exec(head)
    const place = match?.groups?.place
    if (!match || place === undefined || labels.has(place)) continue
    return {
      range: textRange(paragraph.start, paragraph.start + match[0].trimEnd().length),
      place: textRange(paragraph.start, paragraph.start + place.length),
    }
  }
  return null
}

const labels: ReadonlySet<string> = new Set(
  'WATCH UPDATE UPDATED BREAKING OPINION ANALYSIS EXPLAINER EXCLUSIVE CORRECTION LIVE NEWS VIDEO Q A NOTE'.split(
    ' ',
  ),
)
