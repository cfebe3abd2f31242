import { calendarWords } from '../lexicons/common-words.ts'
import {
  clauseOpeners,
  determiners,
  prepositions,
  subjectPronouns,
} from '../lexicons/grammar-words.ts'
import { programmeNouns } from '../lexicons/news-agencies.ts'
import { looksFinite } from './clause-signs.ts'
import type { Piece } from './frames.ts'
import { isTitleCase, wordsIn } from './is-quoted-speech.ts'
import { isCapitalised, isInnerStop, isPossessive } from './pieces.ts'
import { isTemporal } from './skip-adverbials.ts'

/** Past the one who is told: “reporters”, “his Finnish counterpart, Margaret Olsen,”, “Radio 4’s Today programme”. */
export function afterHearer(pieces: readonly Piece[], from: number, bound: number): number {
  const first = pieces[from]
  if (
    first?.kind === 'span' &&
    isTitleCase(wordsIn(first.text)) &&
    pieces[from + 1]?.kind === 'word'
  )
    return from + 1
  if (first?.kind !== 'word' || clauseOpeners.has(first.lower)) return from
  if (/^(?:him|her|me|us|them|you|it)$/u.test(first.lower)) return from + 1
  let at = from + 1
  const capital = isCapitalised(determiners.has(first.lower) ? pieces[from + 1] : first)
  for (; at < Math.min(bound, from + 10); at++) {
    const piece = pieces[at]
    if (!piece || piece.kind === 'span') break
    if (isPossessive(piece)) continue
    if (piece.kind === 'mark') {
      if (isInnerStop(pieces, at)) continue
      break
    }
    if (isPossessive(pieces[at - 1]) || isInnerStop(pieces, at - 1)) continue
    if (/^(?:and)$/u.test(piece.lower) || isNumberOfStation(pieces, at)) continue
    if (
      prepositions.has(piece.lower) ||
      clauseOpeners.has(piece.lower) ||
      determiners.has(piece.lower)
    )
      break
    if (subjectPronouns.has(piece.lower) || isTime(pieces, at) || looksFinite(pieces, at)) break
    if (capital && !isCapitalised(piece)) break
    if (
      !capital &&
      /(?<!new)s$/u.test(pieces[at - 1]?.lower ?? '') &&
      !determiners.has(pieces[at - 1]?.lower ?? '')
    )
      break
    if (
      !capital &&
      isCapitalised(piece) &&
      !determiners.has(pieces[at - 1]?.lower ?? '') &&
      at > from + 1
    )
      break
  }
  return capital ? afterProgramme(pieces, from, at, bound) : afterNameBeforeThat(pieces, at)
}

/** Past the name of “told his sister Anna that”; but “told reporters Anna had left”. */
function afterNameBeforeThat(pieces: readonly Piece[], at: number): number {
  let end = at
  while (isCapitalised(pieces[end]) || isInnerStop(pieces, end)) end++
  return pieces[end]?.lower === 'that' ? end : at
}

/** “Sunday”, “yesterday”; but “Morning” of “Good Morning Lima” is part of a name. */
function isTime(pieces: readonly Piece[], at: number): boolean {
  const isNamed = isCapitalised(pieces[at]) && !calendarWords.has(pieces[at]?.lower ?? '')
  return isTemporal(pieces, at) && !isNamed
}

/** “Radio 4”, “Channel 5”; but “told the radio 12 people had died” counts people. */
function isNumberOfStation(pieces: readonly Piece[], at: number): boolean {
  return (
    /^\d$/u.test(pieces[at]?.text ?? '') && /^(?:Radio|Channel)$/u.test(pieces[at - 1]?.text ?? '')
  )
}

/** No programme has a longer name. */
const longestProgramme = 6

/**
 * Past the programme of a station, whose name may be that of a day.
 *
 *     told Sky News’s Sunday programme that …        told the Today programme that …
 *                            ^^^^^^^^^                               ^^^^^^^^^
 */
function afterProgramme(pieces: readonly Piece[], from: number, at: number, bound: number): number {
  const isOwned = pieces.slice(from, at).some(isPossessive)
  const end = Math.min(bound, isOwned ? at + longestProgramme : at + 1)
  for (let noun = at; noun < end; noun++) {
    const piece = pieces[noun]
    if (piece?.kind !== 'word' || clauseOpeners.has(piece.lower)) break
    if (determiners.has(piece.lower) || subjectPronouns.has(piece.lower)) break
    if (programmeNouns.has(piece.lower))
      return isOwned || endsHere(pieces[noun + 1]) ? noun + 1 : at
    if (looksFinite(pieces, noun)) break
  }
  return at
}

/** “told the Today programme │ the ferry …”, but “told the BBC │ programme makers …”. */
function endsHere(next: Piece | undefined): boolean {
  if (next?.kind !== 'word' || isCapitalised(next)) return true
  const { lower } = next
  return (
    clauseOpeners.has(lower) ||
    determiners.has(lower) ||
    subjectPronouns.has(lower) ||
    prepositions.has(lower)
  )
}
