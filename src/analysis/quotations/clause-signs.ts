import { cueForms } from '../lexicons/cue-verbs.ts'
import {
  auxiliaries,
  clauseOpeners,
  determiners,
  irregularPasts,
  prepositions,
  presentVerbs,
  subjectPronouns,
} from '../lexicons/grammar-words.ts'
import { isFinitePast, isPastForm } from '../lexicons/verb-forms.ts'
import type { Piece } from './frames.ts'
import { isCapitalised, isPossessive } from './pieces.ts'

/** Whether a piece looks like the verb of a clause; an adjective in -ed before a noun can pass for one. */
export function looksFinite(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]
  if (piece?.kind !== 'word') return false
  if (piece.lower === "'s") return isContraction(pieces, at)
  if (auxiliaries.has(piece.lower)) return true
  if (isCapitalised(piece)) return false
  if (irregularPasts.has(piece.lower) || isFinitePast(piece.lower)) return true
  const before = pieces[at - 1]
  if (before && (determiners.has(before.lower) || prepositions.has(before.lower))) return false
  if (/[a-z]{2}ed$/u.test(piece.lower))
    return !/^(?:need|hundred|indeed|speed|red)$/u.test(piece.lower)
  if (presentVerbs.has(piece.lower))
    return (
      before !== undefined &&
      !/^(?:to|more|other|new|few|many|several|such)$/u.test(before.lower) &&
      before.kind === 'word' &&
      !isPossessive(before)
    )
  return cueForms.get(piece.lower)?.forms.includes('third') ?? false
}

/** “It’s over”, “that’s all”; a noun owns what stands behind: “the orchard’s owner”. */
function isContraction(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1]?.lower ?? ''
  return subjectPronouns.has(before) || /^(?:here|what|how)$/u.test(before)
}

/** Whether a stretch holds what looks like the verb of a clause. */
export function hasFiniteVerb(pieces: readonly Piece[], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, pieces.length); at++)
    if (looksFinite(pieces, at)) return true
  return false
}

/**
 * Whether a stretch holds the verb of a clause of its own, and not only of one that is set off by a comma.
 *
 *     The deal is off, said …                    yes
 *     Anna Berg, who leads the union, said …     no
 *     Acme, based in Ohio, denied …              no
 */
export function hasMainVerb(pieces: readonly Piece[], from: number, to: number): boolean {
  let aside = false
  for (let at = from; at < to; at++) {
    if (pieces[at]?.text === ',') aside = opensAside(pieces[at + 1])
    else if (!aside && looksFinite(pieces, at)) return true
  }
  return false
}

function opensAside(piece: Piece | undefined): boolean {
  if (piece?.kind !== 'word') return false
  return /^(?:who|whom|whose|which|where)$|..ing$/u.test(piece.lower) || isPastForm(piece.lower)
}

/** Whether a noun phrase can begin here: the start of a clause with no “that”. */
export function startsClause(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]
  if (!piece || piece.kind === 'mark') return piece?.text === '$' || piece?.text === '£'
  if (piece.kind !== 'word') return piece.kind === 'number'
  if (prepositions.has(piece.lower) || auxiliaries.has(piece.lower)) return false
  if (/(?:ed|ing|ly)$/u.test(piece.lower) && !isCapitalised(piece)) return false
  return (
    !clauseOpeners.has(piece.lower) ||
    subjectPronouns.has(piece.lower) ||
    /^(?:if|what|how|why|whether)$/u.test(piece.lower)
  )
}
