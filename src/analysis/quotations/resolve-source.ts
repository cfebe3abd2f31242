import type { EntityMention, MentionIndex } from '../../annotation/mention-index.ts'
import type { Source } from '../../annotation/quotations.ts'
import { type TextRange, textRange } from '../../annotation/range.ts'
import { documentNouns, recordNouns, temporalWords } from '../lexicons/grammar-words.ts'
import { describedName, nameIn } from './described-name.ts'
import type { Piece } from './frames.ts'
import { headOf, makingIn } from './noun-phrase-after.ts'
import { isPossessive, type Stretch } from './pieces.ts'

/**
 * The entities that a noun phrase names as the source.
 *
 *     Olsen and Ko                  both
 *     the Tanjug statement          Tanjug: a document speaks for whom it belongs to
 *     a report by the auditors      the auditors, and so of the auditors’ report
 *     a spokesman for Ms Olsen      nobody named; Ms Olsen does not speak
 */
export function resolveSource(
  pieces: readonly Piece[],
  phrase: Stretch,
  mentions: MentionIndex,
): Source {
  const inner = authorOf(pieces, phrase) ?? nameBehind(pieces, phrase)
  if (inner) return resolveSource(pieces, inner, mentions)
  const range = rangeOfPieces(pieces, phrase)
  const named = conjunctsOf(pieces, headOf(pieces, phrase)).map((part) =>
    entitiesOf(pieces, part, mentions),
  )
  const entities = [...new Set(named.flat())]
  if (entities.length > 0 && range) return { kind: 'entity', entities, range }
  const whole = mentionAcross(pieces, phrase, mentions)
  if (whole.length > 0 && range) return { kind: 'entity', entities: whole, range }
  if (!range) return { kind: 'unresolved', why: 'no-cue', range: null }
  if (isPronoun(pieces, phrase)) return { kind: 'unresolved', why: 'no-antecedent', range }
  return { kind: 'unnamed', range }
}

/** “Ben Cole” of “her son, Ben Cole”: a name between commas says it better than what describes it. */
function nameBehind(pieces: readonly Piece[], { from, to }: Stretch): Stretch | null {
  const described = pieces[to]?.text === ',' ? describedName(pieces, to + 1) : null
  return described?.from === from ? nameIn(pieces, described) : null
}

/** Who made a document: “the auditors” of “a report by the auditors”, “data compiled by the auditors”, “the auditors’ report”. */
export function authorOf(pieces: readonly Piece[], phrase: Stretch): Stretch | null {
  const making = makingIn(pieces, phrase)
  const made = pieces[(making?.participle ?? 0) - 1]?.lower ?? ''
  if (making && (documentNouns.has(made) || recordNouns.has(made)))
    return { from: making.by + 1, to: phrase.to }
  const head = headOf(pieces, phrase)
  if (!documentNouns.has(pieces[head.to - 1]?.lower ?? '')) return null
  const isMade = pieces[head.to]?.lower === 'by' && head.to + 1 < phrase.to
  return isMade ? { from: head.to + 1, to: phrase.to } : ownerIn(pieces, head)
}

/** Who stands before the last possessive; “last year’s report” is nobody’s. */
function ownerIn(pieces: readonly Piece[], { from, to }: Stretch): Stretch | null {
  const end = from + pieces.slice(from, to).findLastIndex(isPossessive)
  const owner = pieces[end - 1]
  return end > from && owner && !temporalWords.has(owner.lower) ? { from, to: end } : null
}

/** The text range of a stretch of pieces; `null` when it is empty. */
export function rangeOfPieces(pieces: readonly Piece[], stretch: Stretch): TextRange | null {
  const first = pieces[stretch.from]
  const last = pieces[stretch.to - 1]
  return first && last && stretch.from < stretch.to
    ? textRange(first.range.start, last.range.end)
    : null
}

const pronoun =
  /^(?:i|we|you|he|she|it|they|who|which|that|this|those|these|him|her|them|both|others|some|many)$/u

function isPronoun(pieces: readonly Piece[], phrase: Stretch): boolean {
  return phrase.to - phrase.from === 1 && pronoun.test(pieces[phrase.from]?.lower ?? '')
}

function conjunctsOf(pieces: readonly Piece[], head: Stretch): Stretch[] {
  const parts: Stretch[] = []
  let from = head.from
  for (let at = head.from; at < head.to; at++) {
    if (pieces[at]?.lower !== 'and' && pieces[at]?.text !== ',') continue
    if (at > from) parts.push({ from, to: at })
    from = at + 1
  }
  if (from < head.to) parts.push({ from, to: head.to })
  return parts
}

function entitiesOf(pieces: readonly Piece[], part: Stretch, mentions: MentionIndex) {
  const atEnd = mentionAtEnd(pieces, part, mentions)
  if (atEnd.length > 0) return atEnd
  const last = pieces[part.to - 1]
  const range = rangeOfPieces(pieces, part)
  if (!last || !range || !documentNouns.has(last.lower)) return []
  const owner = mentions.within(range).at(-1)
  return owner ? [owner.entity.id] : []
}

/** Entities with a mention that the phrase ends in; the longest mention counts. */
function mentionAtEnd(pieces: readonly Piece[], part: Stretch, mentions: MentionIndex) {
  let to = part.to
  while (to > part.from + 1 && isTrailer(pieces[to - 1])) to--
  const range = rangeOfPieces(pieces, { from: part.from, to })
  if (!range) return []
  const ending = mentions.within(range).filter((found) => found.mention.range.end === range.end)
  const longest = Math.min(...ending.map((found) => found.mention.range.start))
  return ending.filter((found) => found.mention.range.start === longest).map(idOf)
}

/** A name that runs past the head: “the University of Leeds”. */
function mentionAcross(pieces: readonly Piece[], phrase: Stretch, mentions: MentionIndex) {
  const head = rangeOfPieces(pieces, headOf(pieces, phrase))
  const range = rangeOfPieces(pieces, phrase)
  if (!head || !range) return []
  return mentions
    .within(range)
    .filter(({ mention }) => mention.range.start < head.end && mention.range.end > head.end)
    .map(idOf)
}

const idOf = (found: EntityMention) => found.entity.id

function isTrailer(piece: Piece | undefined): boolean {
  if (!piece) return false
  return (
    piece.kind === 'mark' ||
    /^(?:himself|herself|itself|themselves|too|alone|jr|sr)$/u.test(piece.lower)
  )
}
