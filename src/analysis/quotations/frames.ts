import type { TextRange } from '../../annotation/range.ts'
import type { DocumentText } from '../document-text.ts'
import { cueForms } from '../lexicons/cue-verbs.ts'
import { prepositions, temporalWords } from '../lexicons/grammar-words.ts'
import type { Token } from '../text/tokenise.ts'
import type { QuotedSpan } from './find-quoted-spans.ts'

/** A token outside quotation marks, or a whole quoted span standing as if it were one word. */
export type Piece = {
  readonly range: TextRange
  readonly text: string
  readonly lower: string
  readonly kind: Token['kind'] | 'span'
  readonly span: QuotedSpan | null
}

/**
 * A sentence of the article's own words, with each quoted span as one piece in it. What is quoted may hold
 * full stops of its own, so a frame can run over several sentences.
 *
 *     [“We will. We must,”] he said.      one frame, whose first piece is the span
 */
export type Frame = { readonly pieces: readonly Piece[]; readonly paragraph: number }

/** No real sentence is longer; a file without full stops is still read in linear time. */
const longest = 400

/** Cuts the article, without its dateline, into frames in text order. */
export function framesOf(
  document: DocumentText,
  spans: readonly QuotedSpan[],
  from: number,
): Frame[] {
  const frames: Frame[] = []
  let pieces: Piece[] = []
  let paragraph = -1
  const close = () => {
    if (pieces.length > 0) frames.push({ pieces, paragraph })
    pieces = []
  }
  const all = piecesOf(document, spans, from)
  for (const [index, item] of all.entries()) {
    if (item.paragraph !== paragraph || breaksBefore(all, index)) close()
    else if (pieces.length >= longest) close()
    paragraph = item.paragraph
    pieces.push(item.piece)
  }
  close()
  return frames
}

type Placed = { readonly piece: Piece; readonly paragraph: number; readonly sentence: number }

function piecesOf(document: DocumentText, spans: readonly QuotedSpan[], from: number): Placed[] {
  const placed: Placed[] = []
  let next = 0
  const addSpan = (span: QuotedSpan) => {
    const text = document.text.slice(span.range.start, span.range.end)
    const piece: Piece = { range: span.outer, text, lower: '“”', kind: 'span', span }
    placed.push({ piece, paragraph: span.paragraph, sentence: -1 })
  }
  for (const token of document.tokens) {
    const start = token.range.start
    for (let span = spans[next]; span && span.outer.start <= start; span = spans[++next])
      addSpan(span)
    const open = spans[next - 1]
    if (start < from || (open && start < open.outer.end)) continue
    const { range, text, lower, kind, sentence } = token
    const paragraph = document.sentences[sentence]?.paragraph ?? 0
    placed.push({ piece: { range, text, lower, kind, span: null }, paragraph, sentence })
  }
  for (let span = spans[next]; span; span = spans[++next]) addSpan(span)
  return placed
}

const terminal = /[.?!…]["'”’»)\]]*$/u

function breaksBefore(all: readonly Placed[], index: number): boolean {
  const here = all[index]
  const before = all[index - 1]
  if (!here || !before) return true
  if (before.piece.kind !== 'span') {
    if (here.piece.kind === 'span') return endsSentence(all, index - 1)
    return before.sentence !== here.sentence && before.piece.lower !== ','
  }
  if (!terminal.test(before.piece.text)) return false
  if (here.piece.kind === 'span') return true
  if (!/^[\p{Lu}\p{N}]/u.test(here.piece.text)) return false
  return !isTag(all, index)
}

/** Whether a full stop before a span ends the sentence: not one in “Mr.” or “No.”. */
function endsSentence(all: readonly Placed[], index: number): boolean {
  const text = all[index]?.piece.text ?? ''
  return /^[.?!…]$/u.test(text)
}

/** “…!” Mr Trump said as he left. — words after closed speech that name the speaker and not what is said. */
function isTag(all: readonly Placed[], index: number): boolean {
  for (let at = index; at < index + 9; at++) {
    const piece = all[at]?.piece
    if (!piece || piece.kind === 'span' || /^[.?!;]$/u.test(piece.text)) return false
    if (at > index && saysSo(piece.lower)) return isAfterTag(all[at + 1]?.piece)
  }
  return false
}

function isAfterTag(piece: Piece | undefined): boolean {
  if (!piece || piece.kind === 'mark') return piece?.text !== ':'
  const { lower } = piece
  return prepositions.has(lower) || temporalWords.has(lower) || /^(?:as|when|while)$/u.test(lower)
}

function saysSo(lower: string): boolean {
  const reading = cueForms.get(lower)
  return reading?.verbs.some((verb) => verb.class === 'say' || verb.class === 'tell') ?? false
}
