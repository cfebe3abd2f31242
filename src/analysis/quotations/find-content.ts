import { infinitiveLemmas } from '../lexicons/cue-verbs.ts'
import {
  clauseOpeners,
  determiners,
  prepositions,
  subjectPronouns,
  temporalWords,
} from '../lexicons/grammar-words.ts'
import { hasFiniteVerb, looksFinite, type SubjectedCue, startsClause } from './find-subject.ts'
import type { Frame, Piece } from './frames.ts'
import { isTitleCase, wordsIn } from './is-quoted-speech.ts'
import { isCapitalised, isInnerStop, isPossessive, type Stretch } from './noun-phrase.ts'

/** What a cue credits to its subject: one stretch, or two where the attribution stands between them. */
export type Content = {
  readonly parts: readonly Stretch[]
  /** Where it stands, seen from the cue. */
  readonly side: 'before' | 'after' | 'around'
  /** Whether it is a clause of its own, or a thing that is praised, called, asked for. */
  readonly form: 'clause' | 'infinitive' | 'phrase'
}

/** The content of each cue of a frame; `null` where a cue has none, or nobody said it. */
export function findContents(frame: Frame, cues: readonly SubjectedCue[]): (Content | null)[] {
  return cues.map((cue, index) => {
    if (cue.denied || (cue.passive && cue.form === 'finite')) return null
    const bound = endOfContent(frame.pieces, cues, index)
    const { pieces } = frame
    // “…,” Xi said, “…”: what the tag closes is as much its content as what follows
    const closing = closesSpeech(pieces, cue) && contentBefore(pieces, cue, cues[index - 1])
    if (closing) return withRest(pieces, cue, closing, bound)
    const after = contentAfter(pieces, cue, bound)
    if (after) return after
    const before = contentBefore(pieces, cue, cues[index - 1])
    if (before) return withRest(pieces, cue, before, bound)
    const around = contentAround(pieces, cue, bound)
    if (around) return around
    return phraseAfter(frame.pieces, cue, bound)
  })
}

function closesSpeech(pieces: readonly Piece[], cue: SubjectedCue): boolean {
  if (cue.form !== 'finite') return false
  const before = pieces[partStart(cue) - 1]
  return before?.kind === 'span' && /[,!?…—–-]$/u.test(before.text) && isTag(pieces, cue)
}

/** “The talks, Xi said, will go on”: a subject before the attribution, its verb after it. */
function contentAround(pieces: readonly Piece[], cue: SubjectedCue, bound: number): Content | null {
  const start = partStart(cue)
  if (cue.form !== 'finite' || pieces[start - 1]?.text !== ',') return null
  const end = trimBack(pieces, start)
  const comma = skipAdverbials(pieces, cue.to, bound)
  if (end < 1 || end > 12 || pieces[comma]?.text !== ',') return null
  const rest = comma + 1
  if (rest >= bound || !looksFinite(pieces, rest)) return null
  return {
    parts: [
      { from: 0, to: end },
      { from: rest, to: bound },
    ],
    side: 'around',
    form: 'clause',
  }
}

/** Where the content of a cue must end: the frame’s end, or where the next cue’s own part begins. */
function endOfContent(
  pieces: readonly Piece[],
  cues: readonly SubjectedCue[],
  index: number,
): number {
  for (const next of cues.slice(index + 1, index + 6)) {
    const start = partStart(next)
    const before = pieces[start - 1]
    if (next.form === 'according') return trimBack(pieces, start)
    if (!before || start <= (cues[index]?.to ?? 0)) continue
    if (/^(?:and|but|while|as|although|though)$/u.test(before.lower))
      return trimBack(pieces, start - 1)
    if (before.text === ',' && opensWithClause(pieces) && index === 0 && ownsClause(next))
      return trimBack(pieces, start)
    if (before.text === ',' || before.kind === 'span') {
      if (next.form === 'ing' || isTag(pieces, next)) return trimBack(pieces, start)
    }
    if (before.text === ';') return trimBack(pieces, start)
  }
  const own = cues[index]
  const end =
    own?.subject?.rule === 'relative-subject' ? relativeEnd(pieces, own.to) : pieces.length
  return trimBack(pieces, end)
}

/** “While Merkel said …, Putin said …”: the comma ends the first clause. */
function opensWithClause(pieces: readonly Piece[]): boolean {
  return /^(?:while|although|though|as|when|whereas)$/u.test(pieces[0]?.lower ?? '')
}

const ownsClause = (cue: SubjectedCue) => cue.subject?.rule === 'subject-before-cue'

/** “Merkel, who said the treaty was dead, left”: up to the comma that the main verb follows. */
function relativeEnd(pieces: readonly Piece[], from: number): number {
  for (let at = from + 1; at < pieces.length - 1; at++) {
    if (pieces[at]?.text === ',' && looksFinite(pieces, at + 1)) return at
  }
  return pieces.length
}

function partStart(cue: SubjectedCue): number {
  const phrase = cue.subject?.rule === 'subject-before-cue' ? cue.subject.phrase : null
  return phrase && phrase.to <= cue.from ? phrase.from : cue.from
}

/** “…, Xi said.” — nothing follows but where and when. */
function isTag(pieces: readonly Piece[], cue: SubjectedCue): boolean {
  const next = pieces[cue.subject?.rule === 'subject-after-cue' ? cue.subject.phrase.to : cue.to]
  if (!next) return true
  if (/^[.,;!?]$/u.test(next.text)) return true
  const told = cue.classes.includes('tell') ? afterHearer(pieces, cue.to, pieces.length) : cue.to
  const at = skipAdverbials(pieces, told, pieces.length)
  const after = pieces[at]
  return !after || /^[.,;!?]$/u.test(after.text) || /^(?:as|when|while|because)$/u.test(after.lower)
}

function trimBack(pieces: readonly Piece[], end: number): number {
  let to = end
  while (to > 0 && isEdge(pieces, to - 1)) to--
  return to
}

function isEdge(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]
  if (!piece || piece.kind === 'span') return false
  if (piece.kind === 'mark') return /^[,.;:!?…–—-]$/u.test(piece.text) && !isInnerStop(pieces, at)
  return /^(?:and|but|while)$/u.test(piece.lower)
}

/** How far past a cue its “that” may stand. */
const farthestThat = 24

function contentAfter(pieces: readonly Piece[], cue: SubjectedCue, bound: number): Content | null {
  if (cue.form === 'according') return contentAfterAccording(pieces, cue, bound)
  if (cue.subject?.rule === 'subject-after-cue') return null
  const speech = cue.classes.some((kind) => kind !== 'judge')
  const first = pieces[cue.to]
  if (first?.text === ':' || (first?.text === ',' && pieces[cue.to + 1]?.kind === 'span')) {
    return stretchOf(cue.to + 1, bound, 'clause')
  }
  if (!speech) return null
  let at = skipAdverbials(pieces, cue.to, bound)
  if (cue.classes.includes('tell') && at === cue.to)
    at = skipAdverbials(pieces, afterHearer(pieces, at, bound), bound)
  for (const start of new Set([at, skipAdverbials(pieces, cue.to, bound)])) {
    const found = clauseAt(pieces, cue, start, bound)
    if (found) return found
  }
  if (pieces[at]?.text === ',') return null
  for (let that = at; that < Math.min(bound, cue.to + farthestThat); that++) {
    const piece = pieces[that]
    if (!piece || piece.text === ':' || piece.kind === 'span') {
      return piece && that > cue.to && !hasFiniteVerb(pieces, cue.to, that)
        ? stretchOf(piece.kind === 'span' ? that : that + 1, bound, 'clause')
        : null
    }
    if (piece.lower === 'that' && !hasFiniteVerb(pieces, cue.to, that))
      return stretchOf(that, bound, 'clause')
    if (looksFinite(pieces, that) && that > at + 1) break
  }
  return null
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
  if (piece.lower === 'that') return stretchOf(at, bound, 'clause')
  const to = piece.lower === 'not' ? at + 1 : at
  if (
    pieces[to]?.lower === 'to' &&
    takesInfinitive(cue) &&
    pieces[to + 1]?.kind === 'word' &&
    !startsPhraseWord(pieces[to + 1])
  )
    // “urged Obama not to …”: who is urged is part of what is asked
    return stretchOf(cue.to, bound, 'infinitive')
  const verb = hasFiniteVerb(pieces, at + 1, bound) || pieces.slice(at, bound).some(isSpan)
  return startsClause(pieces, at) && verb ? stretchOf(at, bound, 'clause') : null
}

const isSpan = (piece: Piece) => piece.kind === 'span'

/** “As Merkel said, …” opens the sentence. */
function isAsClause(pieces: readonly Piece[], cue: SubjectedCue): boolean {
  return pieces[0]?.lower === 'as' && partStart(cue) === 1
}

const startsPhraseWord = (piece: Piece | undefined) =>
  piece !== undefined && (determiners.has(piece.lower) || isCapitalised(piece))

const takesInfinitive = (cue: SubjectedCue) => infinitiveLemmas.has(cue.lemma)

function stretchOf(from: number, to: number, form: Content['form']): Content | null {
  return from < to ? { parts: [{ from, to }], side: 'after', form } : null
}

function contentAfterAccording(
  pieces: readonly Piece[],
  cue: SubjectedCue,
  bound: number,
): Content | null {
  const opens = cue.at === 0 || /^(?:and|but)$/u.test(pieces[cue.at - 1]?.lower ?? '')
  if (!opens || !cue.subject) return null
  for (let at = cue.subject.phrase.to; at < Math.min(bound, cue.to + 40); at++) {
    if (pieces[at]?.text === ',') return stretchOf(at + 1, bound, 'clause')
  }
  return null
}

/** “The deal is off, Xi said”: the words before the comma before the subject. */
function contentBefore(
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

/** “The talks, Xi said, will go on”: what follows the attribution is the rest of the words. */
function withRest(
  pieces: readonly Piece[],
  cue: SubjectedCue,
  content: Content,
  bound: number,
): Content {
  const after =
    cue.subject?.rule === 'subject-after-cue' || cue.form === 'according'
      ? (cue.subject?.phrase.to ?? cue.to)
      : cue.to
  const at = skipAdverbials(pieces, Math.max(after, cue.to), bound)
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

/** “praised the …”: what a verb without a clause takes. */
function phraseAfter(pieces: readonly Piece[], cue: SubjectedCue, bound: number): Content | null {
  if (cue.form === 'according' || cue.subject?.rule === 'subject-after-cue') return null
  if (cue.modal || !cue.classes.some((kind) => kind !== 'think' && kind !== 'show')) return null
  const from = cue.to
  if (from >= bound || pieces[from]?.kind === 'mark') return null
  return { parts: [{ from, to: bound }], side: 'after', form: 'phrase' }
}

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

function isTemporal(pieces: readonly Piece[], at: number): boolean {
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

/** Past the one who is told: “reporters”, “his Russian counterpart, Vladimir Putin,”. */
function afterHearer(pieces: readonly Piece[], from: number, bound: number): number {
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
    if (/^(?:and)$/u.test(piece.lower)) continue
    if (
      prepositions.has(piece.lower) ||
      clauseOpeners.has(piece.lower) ||
      determiners.has(piece.lower)
    )
      break
    if (subjectPronouns.has(piece.lower) || isTemporal(pieces, at) || looksFinite(pieces, at)) break
    if (capital && !isCapitalised(piece)) break
    if (
      !capital &&
      /s$/u.test(pieces[at - 1]?.lower ?? '') &&
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
  return at
}
