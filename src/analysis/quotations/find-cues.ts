import { type CueClass, type CueForm, type CueReading, cueForms } from '../lexicons/cue-verbs.ts'
import {
  adverbs,
  auxiliaries,
  formsOfBe,
  negations,
  refusals,
  subjectPronouns,
} from '../lexicons/grammar-words.ts'
import type { Frame, Piece } from './frames.ts'
import { isNounHere } from './is-noun-here.ts'
import { phraseBeforeApposition } from './main-subject.ts'
import { headOf } from './noun-phrase-after.ts'
import { isCapitalised } from './pieces.ts'

/** A verb of saying in its frame, “according to”, or “in the words of”. */
export type Cue = {
  /** Index of the verb (of “according”). */
  readonly at: number
  /** Index of the first piece of its verb group: “had” of “had said”. */
  readonly from: number
  /** One past its last piece: after “out” of “pointed out”. */
  readonly to: number
  readonly classes: readonly CueClass[]
  readonly lemma: string
  readonly form: 'finite' | 'ing' | 'infinitive' | 'according'
  /** “did not say”, “refused to say”: no words were said. */
  readonly denied: boolean
  /** “would welcome”: what may be said, or will be. */
  readonly modal: boolean
  /** “was quoted as saying”, “was told”: the subject of the group is not who says. */
  readonly passive: boolean
}

/** No real sentence has more; a file of nothing but “said” is still read in linear time. */
const mostCues = 40

/** All cues of a frame, in order. Finds by form; what has neither speech nor a source is dropped later. */
export function findCues(frame: Frame): Cue[] {
  const cues: Cue[] = []
  for (const [at, piece] of frame.pieces.entries()) {
    if (piece.kind !== 'word') continue
    if (cues.length >= mostCues) break
    const according = accordingAt(frame.pieces, at)
    if (according) {
      cues.push(according)
      continue
    }
    const reading = cueForms.get(piece.lower)
    if (!reading || (isCapitalised(piece) && !(at === 0 && reading.forms.includes('ing')))) continue
    const cue = cueAt(frame.pieces, at, reading)
    if (cue) cues.push(cue)
  }
  return cues
}

/** “according to”, “in the words of” */
function accordingAt(pieces: readonly Piece[], at: number): Cue | null {
  const lower = (index: number) => pieces[index]?.lower
  const isWords = lower(at) === 'words' && lower(at + 1) === 'of' && lower(at - 2) === 'in'
  if (!isWords && !(lower(at) === 'according' && lower(at + 1) === 'to')) return null
  return {
    at,
    from: isWords ? at - 2 : at,
    to: at + 2,
    classes: ['say'],
    lemma: 'accord',
    form: 'according',
    denied: false,
    passive: false,
    modal: false,
  }
}

function cueAt(pieces: readonly Piece[], at: number, reading: CueReading): Cue | null {
  const from = groupStart(pieces, at, reading.forms)
  const group = pieces.slice(from, at)
  const before = pieces[from - 1]
  const form = formIn(reading.forms, group, before) ?? baseAfterComma(pieces, at, from, reading)
  if (pieces[at]?.lower.startsWith('put') && !isWorded(pieces, at)) return null
  if (form === null || isNounHere(pieces, at, from) || isDeterminer(before)) return null
  const passive = isPassive(group, pieces[at], reading.forms) || isToldBare(pieces, at)
  const denied = group.some((piece) => negations.has(piece.lower)) || isRefused(pieces, from, form)
  const classes = reading.verbs.map((verb) => verb.class)
  const modal = group.some((piece) => modals.test(piece.lower))
  const lemma = reading.verbs[0]?.lemma ?? ''
  return { at, from, to: groupEnd(pieces, at), classes, lemma, form, denied, passive, modal }
}

/** “As Ko put it”, “he put it bluntly”; but “put it on a shelf”, “put it away”. */
function isWorded(pieces: readonly Piece[], at: number): boolean {
  const behind = /^(?:on|in|into|onto|off|away|back|down|up|out|under|over|behind|aside|together)$/u
  return pieces[at + 1]?.lower === 'it' && !behind.test(pieces[at + 2]?.lower ?? '')
}

/** “the alleged killer”, “its widely expected report”: no verb stands right behind an article. */
const isDeterminer = (piece: Piece | undefined) =>
  /^(?:the|an?|its|his|her|their|our|my|your)$/u.test(piece?.lower ?? '')

const modals = /^(?:will|would|shall|should|can|could|may|might|must|'ll|'d)$/u

/** Walks back over auxiliaries and adverbs: “has also repeatedly said”. */
function groupStart(pieces: readonly Piece[], at: number, forms: readonly CueForm[]): number {
  // “she’s reported”, “he’s claiming”; but not “last year’s report”, “the union’s claims”
  const takesIs = forms.includes('participle') || forms.includes('ing')
  let from = at
  for (let back = at - 1; back >= Math.max(0, at - 6); back--) {
    const piece = pieces[back]
    if (piece?.kind !== 'word') break
    const isOwner =
      piece.lower === "'s" && (!takesIs || (isName(pieces, back - 1) && back === at - 1))
    if (auxiliaries.has(piece.lower) && !isOwner) from = back
    else if (isAdverb(piece)) from = back
    else if (piece.lower === 'to' && back === at - 1) from = back
    else break
  }
  return from
}

const isName = (pieces: readonly Piece[], at: number) => isCapitalised(pieces[at])

function isAdverb(piece: Piece): boolean {
  return (
    adverbs.has(piece.lower) ||
    negations.has(piece.lower) ||
    (/..ly$/u.test(piece.lower) && !isCapitalised(piece))
  )
}

function groupEnd(pieces: readonly Piece[], at: number): number {
  const next = pieces[at + 1]?.lower
  if (next === 'it' && /^put/u.test(pieces[at]?.lower ?? '')) return at + 2
  return next === 'out' && /^point/u.test(pieces[at]?.lower ?? '') ? at + 2 : at + 1
}

function formIn(
  forms: readonly CueForm[],
  group: readonly Piece[],
  before: Piece | undefined,
): Cue['form'] | null {
  const last = group.findLast((piece) => piece.lower === 'to' || auxiliaries.has(piece.lower))
  if (forms.includes('ing')) return last && formsOfBe.has(last.lower) ? 'finite' : 'ing'
  if (last?.lower === 'to') return forms.includes('base') ? 'infinitive' : null
  if (forms.includes('past') || forms.includes('third')) return 'finite'
  if (forms.includes('participle')) return last ? 'finite' : null
  if (last) return 'finite'
  if (!before) return null
  return before.kind === 'span' || isPluralSubject(before) || /^\p{Lu}/u.test(before.text)
    ? 'finite'
    : null
}

/**
 * The base form behind a comma: “Doctors, who are tired, say they will strike”, “The talks have failed, say officials”.
 * Other verbs of a list may take what follows: “They close roads, warn drivers”.
 */
function baseAfterComma(
  pieces: readonly Piece[],
  at: number,
  from: number,
  { verbs, forms }: CueReading,
): Cue['form'] | null {
  if (!forms.includes('base') || at !== from || pieces[at - 1]?.text !== ',') return null
  const next = pieces[at + 1]
  const isSay = verbs.some(({ lemma }) => lemma === 'say')
  if (isSay && next && isPluralSubject(next) && !subjectPronouns.has(next.lower)) return 'finite'
  const described = phraseBeforeApposition(pieces, at)
  const head = described && headOf(pieces, described)
  const last = head && pieces[head.to - 1]
  return last && isPluralSubject(last) ? 'finite' : null
}

/** The base form stands alone only after “I”, “they” or a plural. */
function isPluralSubject(piece: Piece): boolean {
  if (
    /^(?:i|we|you|they|who|people|police|men|women|data|many|some|others|most|both)$/u.test(
      piece.lower,
    )
  )
    return true
  return piece.kind === 'word' && /[^s]s$/u.test(piece.lower)
}

function isPassive(
  group: readonly Piece[],
  piece: Piece | undefined,
  forms: readonly CueForm[],
): boolean {
  if (!forms.includes('participle') || !piece) return false
  const last = group.findLast((word) => auxiliaries.has(word.lower))
  return last !== undefined && formsOfBe.has(last.lower)
}

/** “Mayor took bribes, court told”, “Court told that …”: with nobody behind it, the one before was told. */
function isToldBare(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at + 1]
  if (pieces[at]?.lower !== 'told') return false
  return next === undefined || /^[.;!?]$/u.test(next.text) || next.lower === 'that'
}

function isRefused(pieces: readonly Piece[], from: number, form: Cue['form']): boolean {
  if (form !== 'infinitive') return false
  const before = pieces[from - 1]
  return before !== undefined && refusals.has(before.lower)
}
