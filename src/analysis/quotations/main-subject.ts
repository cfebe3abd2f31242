import { givenNames } from '../lexicons/given-names.ts'
import {
  clauseOpeners,
  determiners,
  prepositions,
  temporalWords,
} from '../lexicons/grammar-words.ts'
import { unitWords } from '../lexicons/time-words.ts'
import { looksFinite } from './clause-signs.ts'
import { describedName } from './described-name.ts'
import type { Piece } from './frames.ts'
import { nounPhraseBefore } from './noun-phrase-before.ts'
import { isCapitalised, type Stretch } from './pieces.ts'

/** The subject of the frame’s main clause: what stands before its first verb. */
export function mainSubject(pieces: readonly Piece[]): Stretch | null {
  const start = afterIntroduction(pieces)
  for (let at = start + 1; at < Math.min(pieces.length, start + 40); at++) {
    if (!looksFinite(pieces, at)) continue
    const phrase =
      pieces[at - 1]?.text === ','
        ? phraseBeforeApposition(pieces, at)
        : nounPhraseBefore(pieces, beforeRelative(pieces, at), start)
    if (phrase && phrase.from >= start) return phrase
  }
  return null
}

/** “The orchard, which lost”: where the phrase ends that “which” stands for; the verb itself where no such word does. */
export function beforeRelative(pieces: readonly Piece[], verb: number): number {
  if (!/^(?:who|which)$/u.test(pieces[verb - 1]?.lower ?? '')) return verb
  return pieces[verb - 2]?.text === ',' ? verb - 2 : verb - 1
}

/** No sentence is led in by more phrases. */
const mostPhrases = 3

/** “In October, …”, “Later, on his party’s radio station, …”: opening phrases up to the last comma. */
function afterIntroduction(pieces: readonly Piece[]): number {
  let start = 0
  for (let phrases = 0; phrases < mostPhrases; phrases++) {
    const next = afterPhrase(pieces, start)
    if (next === start) break
    start = next
  }
  return start
}

function afterPhrase(pieces: readonly Piece[], start: number): number {
  const first = pieces[start]
  if (!first || !opensPhrase(first)) return start
  const comma = pieces.slice(start, start + 40).findIndex((piece) => piece.text === ',')
  return comma > 0 ? start + comma + 1 : start
}

function opensPhrase({ lower, text }: Piece): boolean {
  return (
    prepositions.has(lower) ||
    clauseOpeners.has(lower) ||
    (/(?:ing|ly|ed)$/u.test(lower) && !givenNames.has(text)) ||
    /^(?:later|earlier|meanwhile|still|instead)$/u.test(lower)
  )
}

/** Most commas that an apposition is followed back over. */
const mostCommas = 4

/** The phrase that an apposition between commas describes: “Li Xin” of “Li Xin, 45, a doctor, said”. */
export function phraseBeforeApposition(pieces: readonly Piece[], verb: number): Stretch | null {
  const named = describedName(pieces, verb)
  if (named) return named
  let found: Stretch | null = null
  let end = verb - 1
  for (let commas = 0; commas < mostCommas; commas++) {
    const earlier = previousMark(pieces, end)
    if (earlier < 0) break
    const phrase = nounPhraseBefore(pieces, earlier, 0)
    if (!phrase || (found && isAdverbial(pieces, phrase))) break
    const head = pieces[phrase.from]
    const ofPlace = isPlaceOfPlace(pieces, phrase)
    if (!found || !ofPlace) found = phrase
    if (head && !startsApposition(head) && !ofPlace) break
    end = earlier
  }
  return found
}

/** “On Monday”, “after the vote”, “two days later”, “speaking in Paris”: when, where and how, but nobody who says. */
function isAdverbial(pieces: readonly Piece[], { from, to }: Stretch): boolean {
  if ([pieces[from - 1], pieces[from]].some((piece) => piece && opensPhrase(piece))) return true
  return pieces
    .slice(from, to)
    .every(
      ({ lower, kind }) =>
        kind === 'number' ||
        temporalWords.has(lower) ||
        unitWords.has(lower) ||
        determiners.has(lower),
    )
}

/** A number (an age), or a description with a determiner, which a name may still stand before. */
function startsApposition(piece: Piece): boolean {
  return piece.kind === 'number' || /^(?:an?|the|who|whose|which)$/u.test(piece.lower)
}

/**
 * “England” of “Ada Berg of a bank in Sussex, England, said”: it says where the place before it lies. In “Opening the
 * case in Leeds, Ada Berg, prosecuting, said” the phrase before does not begin its clause.
 */
function isPlaceOfPlace(pieces: readonly Piece[], { from, to }: Stretch): boolean {
  if (pieces[from - 1]?.text !== ',' || !pieces.slice(from, to).every(isCapitalised)) return false
  let at = from - 2
  while (isCapitalised(pieces[at]) && !prepositions.has(pieces[at]?.lower ?? '')) at--
  if (!/^(?:in|of|from|at|near|outside)$/u.test(pieces[at]?.lower ?? '')) return false
  const holder = nounPhraseBefore(pieces, from - 1, 0)
  const before = holder && pieces[holder.from - 1]
  return holder !== null && (before === undefined || before?.kind === 'mark')
}

function previousMark(pieces: readonly Piece[], end: number): number {
  for (let at = end - 1; at >= Math.max(0, end - 40); at--) {
    const piece = pieces[at]
    if (!piece || piece.kind === 'span') return -1
    if (/^[,(–—]$/u.test(piece.text)) return at
  }
  return -1
}
