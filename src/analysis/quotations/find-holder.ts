import type { MentionIndex } from '../../annotation/mention-index.ts'
import type { Quotation, Source } from '../../annotation/quotations.ts'
import { auxiliaries } from '../lexicons/grammar-words.ts'
import type { Piece } from './frames.ts'
import { nounPhraseBefore } from './noun-phrase-before.ts'
import { resolveSource } from './resolve-source.ts'

/** A quoted span in its frame, and where its clause begins. */
type SpanPlace = { readonly pieces: readonly Piece[]; readonly at: number; readonly from: number }

/**
 * Whose view the quoted words tell, where that is not the speaker: the subject of a predicate that the marks
 * open right after its auxiliary (an opinion holder in the sense of the MPQA corpus).
 *
 *     Serbia is “prepared to sell …,” Tanjug said.      Serbia
 */
export function findHolder(
  { pieces, at, from }: SpanPlace,
  source: Source,
  mentions: MentionIndex,
): Quotation['holder'] {
  let verb = at
  while (verb > from && auxiliaries.has(pieces[verb - 1]?.lower ?? '')) verb--
  if (verb === at) return null
  const phrase = nounPhraseBefore(pieces, verb, from)
  if (!phrase) return null
  const held = resolveSource(pieces, phrase, mentions)
  const speakers = source.kind === 'entity' ? source.entities : []
  const entity = held.kind === 'entity' ? held.entities[0] : undefined
  if (held.kind !== 'entity' || entity === undefined || speakers.includes(entity)) return null
  // “he and Mr Ko had …”: a view of several, of whom not all may be known
  if (pieces.slice(phrase.from, phrase.to).some((piece) => piece.lower === 'and')) return null
  return { entity, range: held.range }
}
