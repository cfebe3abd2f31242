import { adverbs, prepositions } from '../lexicons/grammar-words.ts'
import { afterHearer } from './after-hearer.ts'
import { agrees } from './agrees.ts'
import { hasFiniteVerb, looksFinite } from './clause-signs.ts'
import { isSpan } from './content-after.ts'
import { isTag, partStart, trimBack } from './content-bounds.ts'
import type { Content } from './find-content.ts'
import type { SubjectedCue } from './find-subject.ts'
import type { Piece } from './frames.ts'
import { isCapitalised, type Stretch } from './pieces.ts'
import { skipAdverbials } from './skip-adverbials.ts'

/** Whether a cue names the speaker of a span that ends in a comma or a stop just before it. */
export function closesSpeech(pieces: readonly Piece[], cue: SubjectedCue): boolean {
  if (cue.form !== 'finite') return false
  const at = partStart(cue) - 1
  const before = pieces[at]
  if (before?.kind === 'span' && /[,!?…—–-]$/u.test(before.text)) return isTag(pieces, cue)
  return at === 1 && isSplitOutside(pieces, cue) && isTag(pieces, cue)
}

/** “We will”, Ko said, “never go”: the British way, with the commas outside of the marks on both sides. */
function isSplitOutside(pieces: readonly Piece[], cue: SubjectedCue): boolean {
  if (pieces[0]?.kind !== 'span' || pieces[1]?.text !== ',') return false
  const next = pieces.findIndex((piece, index) => index >= cue.to && piece.kind === 'span')
  return pieces[next - 1]?.text === ','
}

/** “The deal is off, Ko said”: the words before the comma before the subject. */
export function contentBefore(
  pieces: readonly Piece[],
  cue: SubjectedCue,
  earlier: SubjectedCue | undefined,
): Content | null {
  if (cue.form !== 'finite' && cue.form !== 'according') return null
  if (cue.form === 'finite' && !cue.classes.some((kind) => kind !== 'judge')) return null
  let start = partStart(cue)
  if (pieces[start - 1]?.lower === 'as') start--
  const before = pieces[start - 1]
  if (!before) return null
  const tags =
    before.kind === 'span' || before.text === ',' || before.text === '—' || before.text === '–'
  if (cue.form === 'finite' && !tags) return null
  const end = trimBack(pieces, start)
  const from = cue.form === 'according' ? 0 : leadEnd(pieces, earlier, end)
  if (from >= end || !holdsSpeech(pieces, from, end)) return null
  return { parts: [{ from, to: end }], side: 'before', form: 'clause' }
}

function holdsSpeech(pieces: readonly Piece[], from: number, end: number): boolean {
  if (pieces.slice(from, end).some(isSpan)) return true
  if (!hasFiniteVerb(pieces, from, end)) return false
  if (!subordinator.test(pieces[from]?.lower ?? '')) return true
  // “While whites move right, others move left, the study found”
  const comma = pieces.slice(0, end).findLastIndex((piece) => piece.text === ',')
  return comma > from && hasFiniteVerb(pieces, comma, end)
}

const subordinator = /^(?:if|when|as|while|after|before|because|although|though|since|with)$/u

/** Past an opening “But” and past an earlier attribution that is over. */
function leadEnd(pieces: readonly Piece[], earlier: SubjectedCue | undefined, end: number): number {
  let from = 0
  if (earlier?.subject?.rule === 'subject-after-cue') from = earlier.subject.phrase.to
  else if (earlier && /^[,.]$/u.test(pieces[earlier.to]?.text ?? '')) from = earlier.to
  while (
    from < end &&
    (/^(?:and|but|still|yet|so)$/u.test(pieces[from]?.lower ?? '') ||
      /^[,.;]$/u.test(pieces[from]?.text ?? ''))
  )
    from++
  return from
}

/** “The talks, Ko said, will go on”: what follows the attribution is the rest of the words. */
export function withRest(
  pieces: readonly Piece[],
  cue: SubjectedCue,
  content: Content,
  bound: number,
): Content {
  const after =
    cue.subject?.rule === 'subject-after-cue' || cue.form === 'according'
      ? (cue.subject?.phrase.to ?? cue.to)
      : cue.to
  const at = afterTag(pieces, cue, Math.max(after, cue.to), bound)
  const comma = pieces[at]
  if (!comma || at + 1 >= bound) return content
  if (comma.kind === 'span')
    return { ...content, parts: [...content.parts, { from: at, to: bound }], side: 'around' }
  if (!/^[,:]$/u.test(comma.text)) return content
  const next = pieces[at + 1]
  const joins =
    next?.kind === 'span' ||
    (!/(?:ing|who|which)$/u.test(next?.lower ?? '') && !/^(?:an?|the)$/u.test(next?.lower ?? ''))
  if (!joins) return content
  return { ...content, parts: [...content.parts, { from: at + 1, to: bound }], side: 'around' }
}

/** Past who was told, when and where: “he told the BBC on Monday”. */
function afterTag(pieces: readonly Piece[], cue: SubjectedCue, from: number, bound: number) {
  const isTold = cue.classes[0] === 'tell' && from === cue.to
  return skipAdverbials(pieces, isTold ? afterHearer(pieces, from, bound) : from, bound)
}

/**
 * What an attribution between commas splits: a subject from its verb, or when and where from the rest.
 *
 *     The talks, Ko told reporters, will go on.      The drug, doctors say, saves lives.
 *     Two days later, Ko said, the talks failed.     However, Ko said, the talks failed.  (without “However”)
 *     The town, according to officials, was cut off.
 */
export function contentAround(
  pieces: readonly Piece[],
  cue: SubjectedCue,
  bound: number,
): Content | null {
  const start = partStart(cue)
  if (pieces[start - 1]?.text !== ',') return null
  const end = trimBack(pieces, start)
  const comma = closingComma(pieces, cue, bound)
  if (end < 1 || end > longestOpening || pieces[comma]?.text !== ',') return null
  const rest = { from: comma + 1, to: bound }
  const opening = { from: 0, to: end }
  if (hasFiniteVerb(pieces, 0, end) || !goesOn(pieces, opening, rest)) return null
  const joins = pieces.slice(0, end).every(({ lower }) => adverbs.has(lower))
  return { parts: joins ? [rest] : [opening, rest], side: 'around', form: 'clause' }
}

/** The comma that ends the attribution; what stands elsewhere ends none. */
function closingComma(pieces: readonly Piece[], cue: SubjectedCue, bound: number): number {
  if (cue.form === 'finite') return afterTag(pieces, cue, cue.to, bound)
  if (cue.form !== 'according' || !cue.subject) return bound
  const first = afterTag(pieces, cue, cue.subject.phrase.to, bound)
  // “according to the mayor, Ana Ruiz, will reopen”: up to the comma that a verb follows
  for (let at = first; at < Math.min(bound, first + longestAside); at++) {
    if (looksFinite(pieces, at)) break
    if (pieces[at]?.text === ',' && looksFinite(pieces, at + 1)) return at
  }
  return first
}

/** No name or description behind a source is longer. */
const longestAside = 12

/** No part of a clause that an attribution splits from its verb is longer. */
const longestOpening = 12

/** Whether a stretch is the rest of a clause; it may begin with a verb that no list has: “saves lives”. */
function goesOn(pieces: readonly Piece[], opening: Stretch, { from, to }: Stretch): boolean {
  const first = pieces[from]
  if (first?.kind === 'number') return hasFiniteVerb(pieces, from, to)
  if (first?.kind !== 'word' || from >= to) return false
  if (/^(?:who|which|whose|whom|where|and|but|as)$/u.test(first.lower)) return false
  // “he said, including two children, had fled”, but “he said, speaking in Lima, …” is of who says so
  if (/..ing$/u.test(first.lower) && !prepositions.has(first.lower)) return false
  if (hasFiniteVerb(pieces, from, to)) return true
  if (isCapitalised(first)) return false
  return /[^s]s$/u.test(first.lower) || agrees(pieces, opening, { from, to })
}
