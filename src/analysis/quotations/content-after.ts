import { infinitiveLemmas } from '../lexicons/cue-verbs.ts'
import { determiners, prepositions } from '../lexicons/grammar-words.ts'
import { afterHearer } from './after-hearer.ts'
import { canSpeak } from './can-speak.ts'
import { hasFiniteVerb, looksFinite, startsClause } from './clause-signs.ts'
import { partStart } from './content-bounds.ts'
import type { Content } from './find-content.ts'
import type { SubjectedCue } from './find-subject.ts'
import type { Piece } from './frames.ts'
import { isCapitalised } from './pieces.ts'
import { skipAdverbials } from './skip-adverbials.ts'

/** How far past a cue its “that” may stand. */
const farthestThat = 24

/**
 * The words that follow a cue: “said on Tuesday (that) …”, “told reporters: …”, “urged them to …”.
 *
 * @param bound  where the content must end at the latest
 */
export function contentAfter(
  pieces: readonly Piece[],
  cue: SubjectedCue,
  bound: number,
): Content | null {
  if (cue.form === 'according') return contentAfterAccording(pieces, cue, bound)
  if (cue.subject?.rule === 'subject-after-cue') return null
  const speech = cue.classes.some((kind) => kind !== 'judge')
  const first = pieces[cue.to]
  if (first?.text === ':' || (first?.text === ',' && pieces[cue.to + 1]?.kind === 'span')) {
    return stretchOf(cue.to + 1, bound, 'clause')
  }
  if (!speech || isAnonymity(pieces, cue.to)) return null
  let at = skipAdverbials(pieces, cue.to, bound)
  if (cue.classes.includes('tell') && at === cue.to)
    at = skipAdverbials(pieces, afterHearer(pieces, at, bound), bound)
  // “he told the BBC, which had asked”: no words begin with who was told
  const isTold = cue.classes[0] === 'tell' && pieces[at]?.text === ','
  for (const start of new Set(isTold ? [at] : [at, skipAdverbials(pieces, cue.to, bound)])) {
    const found = clauseAt(pieces, cue, start, bound)
    if (found) return found
  }
  if (pieces[at]?.text === ',') return contentAfterAside(pieces, at, bound)
  for (let that = at; that < Math.min(bound, cue.to + farthestThat); that++) {
    const piece = pieces[that]
    if (piece?.text === ';') break
    if (!piece || piece.text === ':' || piece.kind === 'span') {
      return piece && that > cue.to && !hasFiniteVerb(pieces, cue.to, that)
        ? stretchOf(piece.kind === 'span' ? that : that + 1, bound, 'clause')
        : null
    }
    if (
      piece.lower === 'that' &&
      !opensRelative(pieces, that) &&
      !hasFiniteVerb(pieces, cue.to, that)
    )
      return stretchOf(that, bound, 'clause')
    if (looksFinite(pieces, that) && that > at + 1) break
  }
  return null
}

/** “the fire that killed 12 people”: the verb stands right behind “that”; but “that armed men had come”. */
function opensRelative(pieces: readonly Piece[], that: number): boolean {
  const next = pieces[that + 2]
  if (!/[a-z]{2}ed$/u.test(pieces[that + 1]?.lower ?? '')) return looksFinite(pieces, that + 1)
  return (
    next?.kind === 'number' ||
    determiners.has(next?.lower ?? '') ||
    prepositions.has(next?.lower ?? '')
  )
}

/** “told the BBC, which had asked, that …”, “reported, citing an aide, that …”: what is set off ends before “, that”. */
function contentAfterAside(pieces: readonly Piece[], at: number, bound: number): Content | null {
  const end = pieces
    .slice(0, Math.min(bound, at + farthestThat))
    .findIndex(
      ({ lower }, index) => index > at && lower === 'that' && pieces[index - 1]?.text === ',',
    )
  return end < 0 ? null : stretchOf(end, bound, 'clause')
}

function clauseAt(
  pieces: readonly Piece[],
  cue: SubjectedCue,
  at: number,
  bound: number,
): Content | null {
  const piece = pieces[at]
  if (!piece || at >= bound) return null
  if (piece.kind === 'span') return stretchOf(at, bound, 'clause')
  if (piece.text === ':' || (piece.text === ',' && pieces[at + 1]?.kind === 'span'))
    return stretchOf(at + 1, bound, 'clause')
  if (piece.text === ',' && (pieces[at + 1]?.lower === 'that' || isAsClause(pieces, cue)))
    return stretchOf(at + 1, bound, 'clause')
  if (piece.lower === 'that') {
    // “told them on Monday that was wrong” says so of what was told before
    const isPronoun = /^(?:is|was|'s|will|would|'d)$/u.test(pieces[at + 1]?.lower ?? '')
    if (at > cue.to && !isPronoun && opensRelative(pieces, at)) return null
    return stretchOf(at, bound, 'clause')
  }
  const to = piece.lower === 'not' ? at + 1 : at
  if (
    pieces[to]?.lower === 'to' &&
    takesInfinitive(cue) &&
    !isMovedByThing(pieces, cue) &&
    !(at === skipAdverbials(pieces, cue.to, at) && needsHearer(cue)) &&
    pieces[to + 1]?.kind === 'word' &&
    !startsPhraseWord(pieces[to + 1])
  )
    // “urged Obama not to …”: who is urged is part of what is asked
    return stretchOf(cue.to, bound, 'infinitive')
  const end = endOfClause(pieces, at, bound)
  const verb = hasOwnVerb(pieces, at + 1, end) || pieces.slice(at, bound).some(isSpan)
  return startsClause(pieces, at) && verb ? stretchOf(at, bound, 'clause') : null
}

/**
 * Whether a verb stands there that is not the first of a relative clause, nor one more of who speaks: “wanted a government
 * that got on with it”, “agreed a new contract and will stay”.
 */
function hasOwnVerb(pieces: readonly Piece[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (looksFinite(pieces, at) && !/^(?:that|which|and|or)$/u.test(pieces[at - 1]?.lower ?? ''))
      return true
  return false
}

/**
 * Up to where the verb of a clause without “that” must stand: in “will recall 1.4 million cars after a belt was faulty”
 * and “repeated the experiment; its results are due” the verb behind is of another clause.
 */
function endOfClause(pieces: readonly Piece[], at: number, bound: number): number {
  const end = pieces
    .slice(at + 1, bound)
    .findIndex(({ lower }) => /^(?:;|after|before|because|until|although|though)$/u.test(lower))
  return end < 0 ? bound : at + 1 + end
}

/** Whether a piece is a whole quoted span. */
export const isSpan = (piece: Piece) => piece.kind === 'span'

/** “As Merkel said, …” opens the sentence. */
function isAsClause(pieces: readonly Piece[], cue: SubjectedCue): boolean {
  return pieces[0]?.lower === 'as' && partStart(cue) === 1
}

/** “asked not to be named”: a wish of the source, and nothing that was said. */
function isAnonymity(pieces: readonly Piece[], at: number): boolean {
  const words = pieces.slice(at, at + 4).map(({ lower }) => lower)
  return /^not to be (?:named|identified|quoted|cited)$/u.test(words.join(' '))
}

const startsPhraseWord = (piece: Piece | undefined) =>
  piece !== undefined && (determiners.has(piece.lower) || isCapitalised(piece))

/** “the raid that he ordered last month to end it”: where nobody is ordered, nothing is said. */
const needsHearer = (cue: SubjectedCue) =>
  /^(?:order|urge|tell|instruct|persuade|convince|remind)$/u.test(cue.lemma)

/** “Her playing persuaded composers to write”: what moves somebody need not speak. */
const isMovedByThing = (pieces: readonly Piece[], { lemma, subject }: SubjectedCue) =>
  /^(?:persuade|convince)$/u.test(lemma) && subject !== null && !canSpeak(pieces, subject.phrase)

const takesInfinitive = (cue: SubjectedCue) => infinitiveLemmas.has(cue.lemma)

function stretchOf(from: number, to: number, form: Content['form']): Content | null {
  return from < to ? { parts: [{ from, to }], side: 'after', form } : null
}

function contentAfterAccording(
  pieces: readonly Piece[],
  cue: SubjectedCue,
  bound: number,
): Content | null {
  const opens = cue.from === 0 || /^(?:and|but)$/u.test(pieces[cue.from - 1]?.lower ?? '')
  if (!opens || !cue.subject) return null
  for (let at = cue.subject.phrase.to; at < Math.min(bound, cue.to + 40); at++) {
    if (pieces[at]?.text === ',') return stretchOf(at + 1, bound, 'clause')
  }
  return null
}

/** “praised the …”: what a verb without a clause takes. */
export function phraseAfter(
  pieces: readonly Piece[],
  cue: SubjectedCue,
  bound: number,
): Content | null {
  if (cue.form === 'according' || cue.subject?.rule === 'subject-after-cue') return null
  if (cue.modal || !cue.classes.some((kind) => kind !== 'think' && kind !== 'show')) return null
  const from = cue.to
  if (from >= bound || pieces[from]?.kind === 'mark') return null
  return { parts: [{ from, to: bound }], side: 'after', form: 'phrase' }
}
