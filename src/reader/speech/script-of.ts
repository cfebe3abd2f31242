import type { Title } from '../../annotation/document.ts'
import { type Quotation, speakersOf } from '../../annotation/quotations.ts'
import { overlaps, type TextRange, textRange } from '../../annotation/range.ts'
import { texts } from '../../texts/texts.ts'
import type { Article } from '../article-context.tsx'
import { clipped } from './clipped.ts'
import type { Script, ScriptBlock, ScriptPiece } from './script.ts'

/**
 * What to say of an article. A listener can’t hear quotation marks: so the speaker is named before words
 * that stand in them, and their end is told. Reported speech says in its own words who spoke.
 *
 *     “It is over,” she said.   →   Margaret Olsen, quoted: · It is over, · End of quotation. · she said.
 *
 * Titles that the page made are left out, since the text says the same words.
 *
 * @param introduce  a quotation’s speaker in words: “Margaret Olsen, quoted in part:”
 */
export function scriptOf(article: Article, introduce: (quotation: Quotation) => string): Script {
  const { title, sections } = article.analysis
  const inMarks = voiced(quotedIn(article))
  return [
    ...headingBlock('title', title),
    ...sections.flatMap((section) => [
      ...headingBlock(`${section.id}-title`, section.title),
      ...section.paragraphs.map(({ id, range }) => ({
        id,
        pieces: sentencesIn(article, range).flatMap((sentence, index) =>
          piecesOf(article, sentence, inMarks, introduce).flatMap((piece) => ({
            ...piece,
            start: piece.start - range.start,
            end: piece.end - range.start,
            sentence: index,
          })),
        ),
      })),
    ]),
  ].filter(({ pieces }) => pieces.length > 0)
}

function headingBlock(id: string, { origin, words }: Title): ScriptBlock[] {
  if (origin === 'made' || words === '') return []
  return [{ id, pieces: [{ start: 0, end: words.length, sentence: 0 }] }]
}

/** A quotation, and whose it is: of all who are quoted, counted from 0. */
type Voiced = { readonly quotation: Quotation; readonly speaker: number }

/** Those who are not known speak with one voice. */
function voiced(quotations: readonly Quotation[]): Voiced[] {
  const keyOf = (quotation: Quotation) => [...speakersOf(quotation)].sort().join(' ')
  const speakers = [...new Set(quotations.map(keyOf))]
  return quotations.map((quotation) => ({ quotation, speaker: speakers.indexOf(keyOf(quotation)) }))
}

/** The words in quotation marks; of those within others only the outer ones. */
function quotedIn({ analysis }: Article): Quotation[] {
  const outer: Quotation[] = []
  for (const quotation of analysis.quotations) {
    const last = outer.at(-1)
    if (quotation.kind === 'indirect' || (last && overlaps(last.range, quotation.range))) continue
    outer.push(quotation)
  }
  return outer
}

/** The sentences of a paragraph, and what stands between them. A dateline is spoken by itself. */
function sentencesIn({ analysis }: Article, paragraph: TextRange): TextRange[] {
  const starts = analysis.sentences
    .filter(({ range }) => overlaps(range, paragraph))
    .flatMap(({ range }): number[] => [range.start, range.end])
  const bounds = [paragraph.start, ...starts, analysis.dateline?.range.end ?? 0, paragraph.end]
    .filter((at) => paragraph.start <= at && at <= paragraph.end)
    .sort((a, b) => a - b)
  return bounds.flatMap((start, index) => {
    const end = bounds[index + 1] ?? start
    return start < end ? [textRange(start, end)] : []
  })
}

type Unplaced = Omit<ScriptPiece, 'sentence'>

function piecesOf(
  { text }: Article,
  sentence: TextRange,
  inMarks: readonly Voiced[],
  introduce: (quotation: Quotation) => string,
): Unplaced[] {
  const pieces: Unplaced[] = []
  let at: number = sentence.start
  inMarks.forEach(({ quotation, speaker }, index) => {
    const { start, end } = quotation.range
    if (!overlaps(quotation.range, sentence)) return
    pieces.push(...clipped(text, at, start))
    const [from, to] = [Math.max(start, sentence.start), Math.min(end, sentence.end)]
    if (from === start && !goesOn(text, inMarks[index - 1]?.quotation, quotation)) {
      pieces.push({ start: from, end: to, say: introduce(quotation) })
    }
    pieces.push(...clipped(text, from, to).map((piece) => ({ ...piece, speaker })))
    if (to === end && !goesOn(text, quotation, inMarks[index + 1]?.quotation)) {
      pieces.push({ start: from, end: to, say: texts.listen.endOfQuotation })
    }
    at = to
  })
  return [...pieces, ...clipped(text, at, sentence.end)]
}

/** Whether a quotation is the next piece of another, with no word of the article’s own between them. */
function goesOn(text: string, first: Quotation | undefined, next: Quotation | undefined): boolean {
  if (!first || !next || first.group === null || first.group !== next.group) return false
  return !/[\p{L}\p{N}]/u.test(text.slice(first.range.end, next.range.start))
}
