import { byPosition, type TextRange, textRange } from '../../annotation/range.ts'
import type { DocumentText } from '../document-text.ts'
import type { Chain } from './chains.ts'
import type { Discourse } from './discourse.ts'
import type { Speech } from './link-spoken-pronouns.ts'

/** Direct speech is marked, by quotation marks or by who speaks before a colon. */
export type MarkedSpeech = Speech & { readonly isMarked: boolean }

/** An “I” that is no roman numeral and no letter of a series. */
const spoken = /(?:^|[\s(—–])(?:I(?:['’](?:m|ve|d|ll))?|[Mm]e|[Mm]y|[Mm]yself)(?=[\s,.;:!?])/u
/** What a reporter says of himself: his “I” is nobody’s speech. */
const reporting =
  /\b(?:told|tells|informed|assured) me\b|\bI (?:asked|met|interviewed|visited|spoke|called|reported|watched|sat)\b/u
const marks = /["“”„«»]/u

/**
 * Paragraphs without marks in which somebody says “I”: what is set off as a block lost its marks.
 *
 *     Ben Cole issued a statement:         who leads in with a colon
 *     I am sorry for the delay.
 *
 *     “The roof held,” Ada Berg said.      who spoke last, right before
 *     I was never afraid of it.
 *
 * An article whose reporter speaks of himself has none, and so has one that opens with “I”.
 *
 * @param speeches  quoted and reported, sorted by position
 */
export function unmarkedSpeeches(
  { text, paragraphs, headings }: DocumentText,
  discourse: Discourse,
  speeches: readonly MarkedSpeech[],
): Speech[] {
  const found: Speech[] = []
  const slice = (range: TextRange) => text.slice(range.start, range.end)
  const own = paragraphs.filter((range) => !marks.test(slice(range)))
  if (own.some((range) => reporting.test(slice(range)))) return []
  const persons = personsBy(paragraphs, discourse.chains)
  let last: Speech | null = null
  let next = 0
  for (const [index, range] of paragraphs.entries()) {
    const names = persons[index] ?? []
    const inside: MarkedSpeech[] = []
    for (; (speeches[next]?.range.start ?? Infinity) < range.end; next++) {
      const speech = speeches[next]
      if (speech) inside.push(speech)
    }
    const words = slice(range)
    const signed = signedBy(names, text, range)
    if (signed) {
      found.push(signed)
      // set off from the text, the words stand beside others of the same speaker
      last ??= signed
      continue
    }
    // a picture’s caption or a title stands between the two
    if (headings.has(index) || !/[.!?:…”"]$/u.test(words.trimEnd())) continue
    // a turn of an interview has its own speaker
    const isTurn = inside.some(({ isMarked }) => isMarked)
    if (last && !marks.test(words) && spoken.test(words) && !isTurn) {
      found.push({ ...last, range })
      continue
    }
    last = words.trimEnd().endsWith(':')
      ? leadOf(names, range)
      : (inside.findLast(({ speakers }) => speakers.length > 0) ?? leadOf(names, range))
  }
  return found
}

/** Longest signature that is looked for, in UTF-16 code units. */
const longestSignature = 120
/** What ends the words that are signed, with the title of who signs them. */
const signing = /[.!?…]["”]?\s*(?:[—–-]+\s*)?(?:\p{Lu}[\p{L}.]*\s){0,4}$/u

type Named = { readonly chain: Chain; readonly range: TextRange }

/** “I am sorry for the delay. Ben Cole, mayor”: the words of a block, signed by who says them. */
function signedBy(names: readonly Named[], text: string, range: TextRange): Speech | null {
  if (/[.!?:…”"]$/u.test(text.slice(range.start, range.end).trimEnd())) return null
  const from = Math.max(range.start, range.end - longestSignature)
  const signature = names.find(
    ({ range: { start } }) =>
      start >= from && signing.test(text.slice(Math.max(range.start, start - 60), start)),
  )
  return (
    (signature && {
      range: textRange(range.start, signature.range.start),
      speakers: [signature.chain],
      source: signature.range,
    }) ??
    null
  )
}

/** The only person whom the paragraph before the words names. */
function leadOf(names: readonly Named[], range: TextRange): Speech | null {
  const [first] = names
  return first && names.every(({ chain }) => chain === first.chain)
    ? { range, speakers: [first.chain], source: first.range }
    : null
}

/** The names of persons in each paragraph. */
function personsBy(paragraphs: readonly TextRange[], chains: readonly Chain[]): Named[][] {
  const names = chains
    .filter(({ type }) => type === 'person')
    .flatMap((chain) => chain.names.map(({ at }) => ({ chain, range: at.mention.range })))
    .sort((a, b) => byPosition(a.range, b.range))
  let next = 0
  return paragraphs.map(({ end }) => {
    const from = next
    while ((names[next]?.range.start ?? Infinity) < end) next++
    return names.slice(from, next)
  })
}
