import type { Boilerplate, Dateline, StatedDate } from '../../annotation/document.ts'
import { byPosition, sliceOf, type TextRange, textRange } from '../../annotation/range.ts'
import type { RuleName } from '../../annotation/rules.ts'
import { fullDate, readFullDate } from './full-date.ts'

const clock =
  '(?:\\s*(?:,|at|\\||–|—|-)?\\s*\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?\\s*(?:[ap]\\.?m\\.?)?(?:\\s*\\(?(?:[A-Z]{2,5}(?:[+-]\\d{1,2}(?::\\d{2})?)?|local time)\\)?)?)?'
const clockBefore =
  '(?:\\d{1,2}[:.]\\d{2}\\s*(?:[ap]\\.?m\\.?)?(?:\\s*[A-Z]{2,5}(?:[+-]\\d{1,2})?)?,\\s*)?'
const published =
  '(?:first |originally )?(?:published|posted|issued|released|filed|publication date|pub date|release date|date published|date posted|date)'
const updated = '(?:last |most recently )?(?:updated|modified|edited|revised)'
const labelled = (label: string) =>
  new RegExp(
    `(?:^|[|·•–—(/-]\\s*|\\s{2,})(?:${label})(?: on| at)?\\s*[:–—-]?\\s*${clockBefore}(?:${fullDate})`,
    'iu',
  )

const ownLine = new RegExp(
  `^[([*_—–-]{0,3}\\s*(?:${fullDate})${clock}(?:\\s*updated\\b[^.]{0,40})?[)\\]*_.]{0,3}$`,
  'iu',
)
const besideOthers = new RegExp(
  `(?:^|[|·•—–/]|\\s-)\\s*(?:${fullDate})${clock}\\s*(?:$|[|·•—–/]|-\\s)`,
  'iu',
)
const afterAuthor = new RegExp(
  `^(?:by|written by|words by|from)\\s.{2,80}?[\\s,;(]\\s*(?:on )?(?:${fullDate})${clock}\\)?$`,
  'iu',
)
const fewWords = "\\p{L}[\\p{L}\\p{M}.'’-]*(?: [\\p{L}\\p{M}.'’-]+){0,2}"
/** “SEOUL, July 25, 2023”: a dateline without its dash, on a line of its own. */
const behindPlace = new RegExp(
  `^[([*_—–-]{0,3}\\s*(?:${fewWords},\\s){1,2}(?:${fullDate})${clock}(?: \\([^()]{2,40}\\))?[)\\]*_.:]{0,3}$`,
  'iu',
)
const inDateline = new RegExp(`,\\s*(?:${fullDate})`, 'iu')

/** Surest first: what says that it is the day of publication beats a day that only stands there. */
const signs: readonly (readonly [RuleName, RegExp])[] = [
  ['date-labelled', labelled(published)],
  ['date-on-own-line', ownLine],
  ['date-in-byline', afterAuthor],
  ['date-in-byline', besideOthers],
  ['date-in-dateline', behindPlace],
  ['date-labelled', labelled(updated)],
]

/** The heads of a chronicle have these forms too. */
const ofChronicle: readonly RegExp[] = [ownLine, behindPlace, besideOthers]

/** Lines above the first paragraph, or below the last, in which a date of publication is looked for. */
const mostLines = 30
/** Longer lines are told and not set: a date in them is one of the news. */
const longestLine = 160

/**
 * The day on which the text itself says that it was published, in its front matter, its dateline or the
 * line at its very end.
 *
 *     Published 19 June 2021             By Ana Ortiz | 3 May 2020
 *     LONDON, May 3, 2019 (Agency) —     Tuesday, 14 March 2017 10:32 GMT
 *
 * Several lines of dates are the heads of a chronicle and none of them its own day. A day without a year is
 * none: “Sept 3” may be of any. Nor is one whose month and day could be exchanged (“03/04/2019”).
 */
export function findStatedDate(
  text: string,
  body: readonly TextRange[],
  headings: readonly TextRange[],
  boilerplate: readonly Boilerplate[],
  dateline: Dateline | null,
): StatedDate | null {
  const residue = boilerplate.filter(({ evidence }) => !/-tag$/u.test(evidence.rule))
  const days = [...headings, ...body].filter(isOwnDay(text))
  const isAboveDay = ({ end }: TextRange) =>
    days.some(({ start }) => start > end && text.slice(end, start).trim() === '')
  const told = body[0] && isAboveDay(body[0]) ? body.slice(1) : body
  const first = (told.find(isLong) ?? told[0])?.start ?? text.length
  const last = body.at(-1)
  const lines = [...headings, ...residue.map(({ range }) => range)].sort(byPosition)
  const above = [...lines, ...body.filter(isOwnDay(text))]
    .sort(byPosition)
    .filter(({ start }) => start < first)
    .slice(0, mostLines)
  const below = [
    ...lines.filter(({ start }) => last && start >= last.start),
    ...(last ? [last] : []),
  ]
  const ownDays = new Set(
    [...headings, ...body.filter(isShort)].flatMap((line) => {
      const words = sliceOf(text, line)
      const found = ownLine.exec(words) ?? behindPlace.exec(words)
      return found ? (readFullDate(found.groups) ?? []) : []
    }),
  )
  const usable = ownDays.size > 1 ? signs.filter(([, sign]) => !ofChronicle.includes(sign)) : signs
  return (
    dateIn(text, above, usable) ??
    (dateline && dateOf(text, dateline.range, 'date-in-dateline', inDateline)) ??
    dateIn(text, below.toReversed().slice(0, 3), usable.slice(0, ownDays.size > 1 ? 1 : 2))
  )
}

/** Most standfirsts are shorter than the first paragraph of a report; a longer one stands right above the day. */
function isLong({ start, end }: TextRange): boolean {
  return end - start > 100
}

/** Behind a standfirst that ends with a full stop the line of the day counts as one of the body. */
function isOwnDay(text: string): (line: TextRange) => boolean {
  const forms = [ownLine, behindPlace, labelled(published)]
  return (line) => isShort(line) && forms.some((form) => form.test(sliceOf(text, line)))
}

function isShort({ start, end }: TextRange): boolean {
  return end - start <= longestLine
}

function dateIn(
  text: string,
  lines: readonly TextRange[],
  usable: typeof signs,
): StatedDate | null {
  for (const [rule, pattern] of usable) {
    for (const line of lines.filter(isShort)) {
      const found = dateOf(text, line, rule, pattern)
      if (found) return found
    }
  }
  return null
}

function dateOf(text: string, line: TextRange, rule: RuleName, pattern: RegExp): StatedDate | null {
  // tags become separators of the same length
  const words = sliceOf(text, line).replaceAll(/<[^<>]{1,300}>/gu, (tag) => '|'.padEnd(tag.length))
  const lead = words.search(/[^|\s]/u)
  if (lead < 0) return null
  const bare = words.slice(lead).replace(/[|\s]+$/u, '')
  const match = pattern.exec(bare)
  const day = match && readFullDate(match.groups)
  if (!match || !day) return null
  const date = new RegExp(fullDate, 'iu').exec(match[0])
  if (!date) return null
  const start = line.start + lead + match.index + date.index
  const range = textRange(start, start + date[0].length)
  return { day, range, evidence: { rule, words: [range] } }
}
