import {
  auxiliaries,
  clauseOpeners,
  determiners,
  prepositions,
  subjectPronouns,
  temporalWords,
} from '../lexicons/grammar-words.ts'
import { offices } from '../lexicons/offices.ts'
import type { Piece } from './frames.ts'
import { isCapitalised, isHyphen, isInnerStop, isPossessive, type Stretch } from './pieces.ts'

/** A noun phrase is not followed further than this; keeps every search linear. */
const longest = 28

/** The noun phrase that begins at a piece: the subject of an inverted cue, or what follows a preposition. */
export function nounPhraseAfter(pieces: readonly Piece[], start: number): Stretch | null {
  let at = start
  const limit = Math.min(pieces.length, start + longest)
  for (; at < limit; at++) {
    const piece = pieces[at]
    if (!piece || piece.kind === 'span') break
    if (
      piece.kind === 'mark' &&
      !isInnerStop(pieces, at) &&
      !isHyphen(pieces, at) &&
      !isPossessive(piece) &&
      piece.text !== '&'
    )
      break
    if (isPossessive(piece)) continue
    if (at > start && endsPhrase(pieces, at, start)) break
  }
  return at > start ? { from: start, to: at } : null
}

function endsPhrase(pieces: readonly Piece[], at: number, start: number): boolean {
  const piece = pieces[at]
  const lower = piece?.lower ?? ''
  if (
    subjectPronouns.has(pieces[start]?.lower ?? '') &&
    !determiners.has(pieces[start]?.lower ?? '')
  )
    return true
  if (lower === 'and') return !isCapitalised(pieces[at + 1]) || !isCapitalised(pieces[at - 1])
  if (clauseOpeners.has(lower) || auxiliaries.has(lower)) return true
  // “told CNN │ his client …”
  if (determiners.has(lower) && isCapitalised(pieces[at - 1])) return true
  if (/^(?:of|for|from)$/u.test(lower)) return false
  if (prepositions.has(lower)) return true
  return temporalWords.has(lower) && isCapitalised(piece) && at > start + 1
}

/** “compiled by”, “released on Tuesday by”: a participle with the “by” that says whose work it was; no later than a stretch ends. */
export function makingIn(
  pieces: readonly Piece[],
  { from, to }: Stretch,
): { readonly participle: number; readonly by: number } | null {
  const by = pieces.slice(0, to - 1).findIndex(({ lower }, at) => at > from && lower === 'by')
  const when = (at: number) => /^(?:on|in)$/u.test(lowerAt(at)) || temporalWords.has(lowerAt(at))
  const lowerAt = (at: number) => pieces[at]?.lower ?? ''
  let participle = by - 1
  while (participle > from && when(participle)) participle--
  return participle > from && making.test(lowerAt(participle)) ? { participle, by } : null
}

/** Of making and giving out; a report “seen by” somebody is not theirs. */
const making =
  /^(?:compiled|collected|collated|gathered|released|published|issued|made|prepared|produced|conducted|written|posted|provided|led)$/u

/** The part of a noun phrase before its first preposition: “a spokesman │ for the ministry”. */
export function headOf(pieces: readonly Piece[], phrase: Stretch): Stretch {
  for (let at = phrase.from + 1; at < phrase.to; at++) {
    const piece = pieces[at]
    if (piece && prepositions.has(piece.lower) && !isCapitalised(piece) && !isInOffice(pieces, at))
      return { from: phrase.from, to: at }
    if (
      piece &&
      (piece.text === ',' || piece.text === '(' || piece.text === '–' || piece.text === '—')
    )
      return { from: phrase.from, to: at }
  }
  return phrase
}

/** “Secretary of State Ada Berg”, “Commissioner of Police Ada Berg”: the “of” belongs to the office before the name. */
function isInOffice(pieces: readonly Piece[], of: number): boolean {
  const lower = pieces.slice(Math.max(0, of - 2), of + 2).map((piece) => piece.lower)
  const isOffice = [-3, -4].some((from) => offices.has(lower.slice(from).join(' ')))
  return isOffice && isCapitalised(pieces[of + 2])
}
