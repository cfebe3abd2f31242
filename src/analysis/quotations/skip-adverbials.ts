import {
  clauseOpeners,
  determiners,
  prepositions,
  subjectPronouns,
  temporalWords,
} from '../lexicons/grammar-words.ts'
import { looksFinite } from './clause-signs.ts'
import type { Piece } from './frames.ts'
import { isTitleCase, wordsIn } from './is-quoted-speech.ts'
import { isCapitalised, isInnerStop, isPossessive } from './pieces.ts'

/**
 * Past what can stand between a cue and its words: “on Tuesday”, “in a statement”, “later”.
 *
 * @returns index of the first piece that is none of these
 */
export function skipAdverbials(pieces: readonly Piece[], from: number, bound: number): number {
  let at = from
  while (at < bound) {
    const piece = pieces[at]
    if (piece?.kind !== 'word') break
    if (prepositions.has(piece.lower) && !(piece.lower === 'to' && isBareVerb(pieces, at + 1))) {
      const end = afterPrepositional(pieces, at, bound)
      if (end === at) break
      at = end
    } else if (isTemporal(pieces, at) || (/..ly$/u.test(piece.lower) && !isCapitalised(piece))) at++
    else break
  }
  return at
}

/** A word that says when: “Tuesday”, “later”, but “next” only before another such word. */
export function isTemporal(pieces: readonly Piece[], at: number): boolean {
  const lower = pieces[at]?.lower ?? ''
  if (!temporalWords.has(lower)) return false
  if (/^(?:this|next|last|there|the|late|early|may)$/u.test(lower))
    return temporalWords.has(pieces[at + 1]?.lower ?? '') && lower !== 'there'
  return true
}

/** After “to”: an infinitive rather than a noun phrase. */
function isBareVerb(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]
  return (
    piece?.kind === 'word' &&
    !determiners.has(piece.lower) &&
    !isCapitalised(piece) &&
    !/s$|^(?:me|him|her|them|us)$/u.test(piece.lower)
  )
}

function afterPrepositional(pieces: readonly Piece[], at: number, bound: number): number {
  let end = at + 1
  if (end >= bound) return at
  // “on “Meet the Press””, but not “of “a bad deal””
  if (pieces[end]?.kind === 'span')
    return isTitleCase(wordsIn(pieces[end]?.text ?? '')) ? end + 1 : at
  if (temporalWords.has(pieces[end]?.lower ?? '')) {
    while (
      end < bound &&
      (temporalWords.has(pieces[end]?.lower ?? '') || pieces[end]?.kind === 'number')
    )
      end++
    return end
  }
  const capital = isCapitalised(pieces[end])
  for (; end < Math.min(bound, at + 14); end++) {
    const piece = pieces[end]
    if (!piece || piece.kind === 'span') break
    if (isPossessive(piece)) continue
    if (piece.kind === 'mark') {
      if (isInnerStop(pieces, end)) continue
      break
    }
    if (end === at + 1) continue
    if (pieces[end - 1]?.kind === 'mark' || isPossessive(pieces[end - 1])) continue
    if (prepositions.has(piece.lower) || clauseOpeners.has(piece.lower)) break
    if (determiners.has(piece.lower) || subjectPronouns.has(piece.lower)) break
    if (isTemporal(pieces, end)) break
    if (
      !capital &&
      isCapitalised(piece) &&
      !isCapitalised(pieces[end - 1]) &&
      !determiners.has(pieces[end - 1]?.lower ?? '')
    )
      break
    if (looksFinite(pieces, end)) break
  }
  return end
}
