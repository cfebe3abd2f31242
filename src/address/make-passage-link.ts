import { hashOfWords, type PassageKind } from '../annotation/passage-ids.ts'
import { sliceOf, type TextRange, textRange } from '../annotation/range.ts'
import { bestPlace, fieldOf, patternOf, withEdges, withoutContext } from './align-words.ts'
import { coded, type PassageLink, spelt } from './passage-link.ts'
import { inItsContext, leastAlike, likeness, type Search } from './place-fits.ts'
import { samePlaces } from './same-places.ts'
import { rangeOfWords, type TextWords, wordsInText, wordsTouchedBy } from './words-in-text.ts'

/**
 * What a link must say of a passage, so that it is found again.
 *
 * @param text   the readable text of the article (see `readable-text.ts`)
 * @param range  over that text; half words at its ends count as whole ones
 * @returns      `null` when there is no word in the range: there is nothing to find again
 */
export function passageLinkOf(
  text: string,
  range: TextRange,
  kind: PassageKind,
): PassageLink | null {
  const words = wordsInText(text)
  const { start, end } = wordsTouchedBy(words, range)
  const whole = rangeOfWords(words, start, end)
  if (!whole) return null
  const edged = withEdges(words.hashes)
  const codes = (from: number, to: number) =>
    Array.from(edged.slice(Math.max(0, from + 1), to + 1), (hash) => hash & 63)
  const first = wordsTouchedBy(words, paragraphAround(text, whole.start)).start
  const last = wordsTouchedBy(words, paragraphAround(text, whole.end - 1)).end
  const from = Math.max(start - coded.context, -1)
  const to = end + coded.context
  const link = {
    kind,
    hash: hashOfWords(sliceOf(text, whole)),
    was: speltWords(text, words, start, end),
    count: end - start,
    position: start,
    rival: 0,
    twin: 0,
    before: {
      beyond: codes(from, Math.max(from, first)),
      inside: codes(Math.max(from, first), start),
    },
    after: { inside: codes(end, Math.min(to, last)), beyond: codes(Math.min(to, last), to) },
    middle: middleOf(codes, start, end),
  }
  const without = searchWithout(text, whole, link)
  return { ...link, rival: rivalOf(words.hashes, link, without), twin: twinOf(without) }
}

function paragraphAround(text: string, at: number): TextRange {
  const end = text.indexOf('\n', at)
  return textRange(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length : end)
}

function speltWords(text: string, words: TextWords, start: number, end: number) {
  const slice = (from: number, to: number) => {
    const range = rangeOfWords(words, from, to)
    return range ? sliceOf(text, range) : ''
  }
  if (end - start <= spelt.all) return { head: slice(start, end), tail: '' }
  return { head: slice(start, start + spelt.head), tail: slice(end - spelt.tail, end) }
}

function middleOf(codes: (from: number, to: number) => number[], start: number, end: number) {
  if (end - start <= spelt.all) return []
  const middle = codes(start + spelt.head, end - spelt.tail)
  const { middleHead, middleTail } = coded
  if (middle.length <= middleHead + middleTail) return middle
  return [...middle.slice(0, middleHead), ...middle.slice(-middleTail)]
}

/** What the link would be looked for in, were the passage deleted. */
function searchWithout(text: string, { start, end }: TextRange, link: PassageLink): Search {
  const left = `${text.slice(0, start)} ${text.slice(end)}`
  const words = wordsInText(left)
  const pattern = patternOf(link)
  return { link, text: left, words, pattern, field: fieldOf(words.hashes, pattern) }
}

/** How well the same words at another place fit: better by what the passage is nearer to its own context. */
function twinOf(without: Search): number {
  return samePlaces(without)[0]?.score ?? 0
}

/**
 * How well the place fits that is most like the passage without being it. A link that took no note of it
 * would land there once the passage itself is deleted.
 */
function rivalOf(hashes: Int32Array, link: PassageLink, without: Search): number {
  const { pattern, field } = without
  const { position, count } = link
  // The words next to the passage are left out: its own context stands there, and would speak for them.
  const others = [
    hashes.slice(0, Math.max(0, position - coded.context)),
    hashes.slice(position + count + coded.context),
  ]
  const places = others.map((far) => bestPlace(fieldOf(far, pattern), pattern, 'filled'))
  // Among these only what is like the passage by its own words.
  const alone = bestPlace(withoutContext(field), pattern, 'filled')
  const near = [bestPlace(field, pattern, 'filled'), alone && inItsContext(field, alone)].filter(
    (place) => place && likeness(without, place) >= leastAlike,
  )
  return Math.max(0, ...[...places, ...near].map((place) => place?.score ?? 0))
}
