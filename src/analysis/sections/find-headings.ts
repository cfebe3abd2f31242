import { sliceOf, type TextRange } from '../../annotation/range.ts'
import { fullDate } from './full-date.ts'

/** A heading is a line that names; this many words already tell a story. */
const mostHeadingWords = 14
const mostHeadingLetters = 120
/** Kicker, headline, standfirst and date; more lines than these are a list. */
const mostFrontLines = 4
const markdown = /^#{1,6}\s+\S/u
/** “Tuesday 3 May 2022”, “Published 9:14 AM EDT, Thu August 22, 2024”, also with the hour behind it. */
export const dateLine = new RegExp(
  `^[([*_]{0,2}(?:(?:first |last )?(?:updated|published|posted|date|issued|released)\\b.{0,20})?(?:${fullDate})(?:\\s.{0,40}|\\d{1,2}:\\d{2}.{0,40})?$`,
  'iu',
)

/**
 * Which blocks are not running text: a headline, headings and lines that hold only the date.
 *
 *     Leaders agree on a bridge            ← headline: first, unstopped, text follows
 *     Tuesday 3 May 2022                   ← date
 *     PARIS — The leaders met …            a paragraph
 *     What comes next                      ← heading: short, unstopped, text after it
 *
 * @returns indices into `paragraphs`; never all of them, so that an article always has a body
 */
export function findHeadings(text: string, paragraphs: readonly TextRange[]): Set<number> {
  const lines = paragraphs.map((range) => sliceOf(text, range))
  const headings = new Set<number>()
  let followedByText = false
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index] ?? ''
    if (followedByText && isHeading(line, index, lines)) headings.add(index)
    else followedByText ||= isRunningText(line)
  }
  return headings
}

/** “NAIROBI, Kenya (AP)”: a dateline on a line of its own. */
const bareDateline = /^\p{Lu}[\p{Lu} .'-]+(?:, [\p{L}. ]+)? \([^()]{2,30}\)$/u

/** “A Bridge Fell. The Warnings Had Been Piling Up.”: a headline may end with a stop, its words begin with capitals. */
function isTitleCase(line: string): boolean {
  const words = line.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? []
  return (
    line.length <= mostHeadingLetters &&
    words.length >= 4 &&
    words.every((word) => /^\p{Lu}/u.test(word)) &&
    !/[“”"]/u.test(line)
  )
}

/** “‘We can’t,’ she said. ‘Not now?’” is speech with who said it. */
const quotesWithin = /^["“‘'].+[,.!?]["”’'] \p{L}/u

/** “Q: Are you afraid of bees?”, “RK: Why bees?” */
const turn = /^\p{Lu}{1,3}:\s/u

function isHeading(line: string, index: number, lines: readonly string[]): boolean {
  if (markdown.test(line)) return true
  if (index < mostFrontLines && dateLine.test(line)) return true
  if (index === 0 && isTitleCase(line)) return true
  if (!looksLikeHeading(line) || (index > 0 && turn.test(line))) return false
  const next = lines[index + 1] ?? ''
  if (isRunningText(next)) return true
  // a run of short lines is a list or verse; only at the top do kicker, headline and date follow each other
  return index < mostFrontLines && lines.slice(0, index).every(looksLikeHeading)
}

function looksLikeHeading(line: string): boolean {
  return (
    line.length <= mostHeadingLetters &&
    !bareDateline.test(line) &&
    !quotesWithin.test(line) &&
    /^["'“‘]?[\p{Lu}\p{N}]/u.test(line) &&
    // a stop, a colon or a closing mark ends a sentence, a list or somebody’s words
    !/[.!:;,…—–_-]\s*["'”’)\]]*$/u.test(line) &&
    line.split(/\s+/u).length <= mostHeadingWords &&
    /\p{L}{2}/u.test(line)
  )
}

/** A sentence at least: a line that ends as sentences do, or is too long to be anything else. */
function isRunningText(line: string): boolean {
  return /[.!?…:]["'”’»)\]]*$/u.test(line) || line.length > 2 * mostHeadingLetters
}
