import { nounLikeForms } from '../lexicons/cue-verbs.ts'
import {
  auxiliaries,
  determiners,
  documentNouns,
  prepositions,
  recordNouns,
  subjectPronouns,
} from '../lexicons/grammar-words.ts'
import type { Piece } from './frames.ts'
import { isCapitalised, isPossessive } from './pieces.ts'

/** A form that may be a noun is a verb only with a subject before it and speech after it. */
export function isNounHere(pieces: readonly Piece[], at: number, from: number): boolean {
  const piece = pieces[at]
  if (!piece || !nounLikeForms.has(piece.lower)) return false
  const group = pieces.slice(from, at)
  if (group.some((word) => auxiliaries.has(word.lower) || word.lower === 'to')) return false
  const verbal = /ing$/u.test(piece.lower)
    ? canBeParticiple(pieces[from - 1])
    : canBeSubject(pieces[from - 1])
  return !verbal || !(canBeSpeech(pieces[at + 1]) || isClosingTag(pieces, at, from))
}

/** “…,” he notes.  “…, police records show.”  “…, the researchers found.” */
function isClosingTag(pieces: readonly Piece[], at: number, from: number): boolean {
  const next = pieces[at + 1]
  const before = pieces[from - 1]
  if (before === undefined || (next && next.kind !== 'mark')) return false
  if (pieces[at]?.lower === 'found') return canBeSubject(before)
  return subjectPronouns.has(before.lower) || isCapitalised(before) || isOnRecord(before)
}

/** “police records show”, “her letters show” */
const isOnRecord = ({ lower }: Piece) => documentNouns.has(lower) || recordNouns.has(lower)

/** “…, warning that”, “quoted as saying”, but not “a warning that”. */
function canBeParticiple(before: Piece | undefined): boolean {
  if (before?.kind !== 'word') return true
  return /^(?:by|as|and|but|while|when|in|for|of)$/u.test(before.lower)
}

/** “the report notes”, “Ms Ortiz claims”, but not “his recent comments”, “the state’s claims”. */
function canBeSubject(before: Piece | undefined): boolean {
  if (!before || before.kind === 'number') return false
  if (before.kind === 'span') return true
  if (before.kind === 'mark') return /^[,)–—]$/u.test(before.text)
  if (isPossessive(before) || prepositions.has(before.lower)) return false
  if (subjectPronouns.has(before.lower)) return true
  if (determiners.has(before.lower)) return false
  if (isCapitalised(before)) return true
  return (
    isOnRecord(before) || /(?:[eo]rs?|ists?|m[ae]n|ials|nts|ians|ics|people)$/u.test(before.lower)
  )
}

/** What may follow a verb of saying. */
function canBeSpeech(next: Piece | undefined): boolean {
  if (!next) return false
  if (next.kind === 'span' || next.text === ',' || next.text === ':') return true
  return (
    determiners.has(next.lower) ||
    subjectPronouns.has(next.lower) ||
    isCapitalised(next) ||
    /^(?:that|how|why|what|whether|if|him|her|them|me|us|to|out)$/u.test(next.lower)
  )
}
