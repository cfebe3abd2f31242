import { cueForms, nounLikeForms } from '../lexicons/cue-verbs.ts'
import {
  auxiliaries,
  clauseOpeners,
  determiners,
  irregularPasts,
  prepositions,
  subjectPronouns,
  temporalWords,
} from '../lexicons/grammar-words.ts'
import type { Piece } from './frames.ts'
import { isCapitalised, isInnerStop, isPossessive, type Stretch } from './pieces.ts'

/** A noun phrase is not followed further than this; keeps every search linear. */
const longest = 28

/**
 * The noun phrase that ends just before a piece: the subject of the verb that stands there.
 *
 *     On fishing, the head of the agency │ said
 *                 ^^^^^^^^^^^^^^^^^^^^^^
 *
 * @param end  index of the verb group's first piece
 * @param low  where to stop at the latest
 */
export function nounPhraseBefore(
  pieces: readonly Piece[],
  end: number,
  low: number,
): Stretch | null {
  let from = end
  const limit = Math.max(low, end - longest)
  for (let at = end - 1; at >= limit; at--) {
    const step = stepBack(pieces, at, end, from)
    if (step === null) break
    from = step
    at = step
    if (startsHere(pieces, at, limit)) break
  }
  return trimmed(pieces, from, end)
}

/** The index that the phrase reaches to when the piece joins it; `null` when it does not. */
function stepBack(pieces: readonly Piece[], at: number, end: number, from: number): number | null {
  const piece = pieces[at]
  if (!piece || piece.kind === 'span') return null
  if (piece.kind === 'mark') {
    if (piece.text === ')' || piece.text === ']') return openingBracket(pieces, at)
    if (isInnerStop(pieces, at) || /^[&$£€%#-]$/u.test(piece.text)) return at
    return isPossessive(piece) && from < end ? at : null
  }
  if (piece.lower === 'and' || piece.lower === '&')
    return from < end && joinsNames(pieces, at, from) ? at : null
  if (isPossessive(piece)) return at
  if (clauseOpeners.has(piece.lower)) return null
  // “upset after Obama called them …”: so near a verb these open a clause
  if (/^(?:after|before|until|since)$/u.test(piece.lower)) return null
  if (auxiliaries.has(piece.lower) && !isCapitalisedMonth(piece)) return null
  if (isVerb(pieces, at) && from < end) return null
  return at
}

const isCapitalisedMonth = (piece: Piece) => piece.text === 'May' || piece.text === 'Will'

function openingBracket(pieces: readonly Piece[], at: number): number | null {
  for (let open = at - 1; open >= Math.max(0, at - 10); open--) {
    const text = pieces[open]?.text
    if (text === '(' || text === '[') return open > 0 ? open : null
  }
  return null
}

/** “Olsen and Ko”, “officials and residents”, but not “signed the deal and Ko”. */
function joinsNames(pieces: readonly Piece[], at: number, from: number): boolean {
  const after = pieces[from]
  const before = pieces[at - 1]
  if (!after || !before || before.kind !== 'word') return false
  if (subjectPronouns.has(after.lower)) return false
  // “he and Mr Ko said”
  if (/^(?:he|she|they|we)$/u.test(before.lower)) return true
  if (isCapitalised(before)) return isCapitalised(after) || determiners.has(after.lower)
  if (determiners.has(after.lower) || isCapitalised(after)) return false
  return phraseOpensAt(pieces, at - 1)
}

/** Whether the few words up to a piece begin the sentence or follow a mark. */
function phraseOpensAt(pieces: readonly Piece[], at: number): boolean {
  for (let back = at; back > at - 4; back--) {
    const piece = pieces[back]
    if (piece?.kind !== 'word') return true
    if (isVerb(pieces, back)) return false
  }
  return false
}

/** Whether the phrase is whole at this piece: a pronoun, or a determiner that no preposition precedes. */
function startsHere(pieces: readonly Piece[], at: number, limit: number): boolean {
  const lower = pieces[at]?.lower ?? ''
  if (/^(?:i|he|she|it|we|they|you|everyone|nobody|someone)$/u.test(lower)) return true
  if (!determiners.has(lower)) return false
  const before = pieces[at - 1]
  if (at - 1 < limit || !before) return true
  if (before.lower === 'all' || before.lower === 'both' || before.lower === 'of') return false
  return !prepositions.has(before.lower) && before.lower !== 'and'
}

function isVerb(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]
  if (piece?.kind !== 'word' || isCapitalised(piece)) return false
  if (piece.lower === 'said' || piece.lower === 'says' || piece.lower === 'told') return true
  if (irregularPasts.has(piece.lower) && !nounLikeForms.has(piece.lower))
    return !/^(?:left|cut|hit|set|put|shot|cost|hurt|spread|lay|led|bought|fed|broke|lit|shook|born|held|made)$/u.test(
      piece.lower,
    )
  const reading = cueForms.get(piece.lower)
  if (reading === undefined || nounLikeForms.has(piece.lower)) return false
  return reading.forms.includes('third') && reading.verbs.some((verb) => verb.class !== 'judge')
}

/** Drops an opening phrase of time or place: “In October Ko” → “Ko”. */
function trimmed(pieces: readonly Piece[], from: number, end: number): Stretch | null {
  let start = from
  const first = pieces[start]
  if (first && prepositions.has(first.lower)) start = afterPrepositional(pieces, start, end)
  while (start < end && isLead(pieces, start, end)) start++
  return start < end ? { from: start, to: end } : null
}

function isLead(pieces: readonly Piece[], at: number, end: number): boolean {
  const piece = pieces[at]
  if (!piece || at === end - 1) return piece?.kind === 'mark'
  if (piece.kind === 'mark') return true
  const next = pieces[at + 1]
  if (
    /^(?:and|or|then|also|but|later|now|still|even|here|too|nevertheless|indeed|however|meanwhile)$/u.test(
      piece.lower,
    )
  )
    return true
  return temporalWords.has(piece.lower) &&
    !isPossessive(next) &&
    !/^(?:this|next|last|late|mon|sat|sun|march|may)$/u.test(piece.lower)
    ? at === 0 ||
        temporalWords.has(pieces[at - 1]?.lower ?? '') ||
        prepositions.has(pieces[at - 1]?.lower ?? '')
    : false
}

function afterPrepositional(pieces: readonly Piece[], from: number, end: number): number {
  let at = from + 1
  while (at < end && temporalWords.has(pieces[at]?.lower ?? '')) at++
  if (at > from + 1 && at < end) return at
  for (let back = end - 1; back > from + 1; back--) {
    const lower = pieces[back]?.lower ?? ''
    if (
      (determiners.has(lower) || subjectPronouns.has(lower)) &&
      !prepositions.has(pieces[back - 1]?.lower ?? '')
    )
      return back
  }
  return from
}
