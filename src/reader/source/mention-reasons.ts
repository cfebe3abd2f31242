import type { EntityType } from '../../annotation/entities.ts'
import { overlaps, sameRange, sliceOf, type TextRange } from '../../annotation/range.ts'
import { texts } from '../../texts/texts.ts'
import { type Reason, reasonOf } from '../reason.ts'
import { type Mark, marksOf, type PackedMarks } from './marks.ts'

/** Why some words are taken to mean somebody or something. */
export type MentionWhy = {
  readonly words: string
  readonly name: string
  readonly type: EntityType
  readonly kind: Mark['kind']
  /** From the words, step by step, to what tells who or what that is. */
  readonly reasons: readonly Reason[]
  /** All that is united under the name, most frequent first. */
  readonly namings: readonly { readonly words: string; readonly count: number }[]
}

type File = { readonly slug: string; readonly text: string }

/**
 * The mentions that cover a place in the file, one for each entity: two for “the two leaders”.
 *
 * @param at  offset in the file, in UTF-16 code units
 */
export function mentionsAt(file: File, packed: PackedMarks, at: number): MentionWhy[] {
  return packed.entities.flatMap((entity) => {
    const mentions = marksOf(packed, entity.mentions)
    const here = mentions.filter(({ range }) => range.start <= at && at < range.end).at(-1)
    if (!here) return []
    const reading = entity.readings
      .map(({ name, mentions }) => ({ name, found: readingAt(packed, mentions, here.range) }))
      .find(({ found }) => found)
    const reasons = [
      ...stepsFrom(here, mentions).map((step) => reasonOfStep(file, packed, step)),
      ...(reading?.found ? [reasonOf(file, reading.found.evidence)] : []),
    ]
    return [
      {
        words: sliceOf(file.text, here.range),
        name: reading?.name ?? entity.name,
        type: entity.type,
        kind: here.kind,
        reasons,
        namings: namingsOf(file.text, mentions),
      },
    ]
  })
}

function readingAt(packed: PackedMarks, rows: readonly (readonly number[])[], range: TextRange) {
  return marksOf(packed, rows).find((mark) => sameRange(mark.range, range))
}

/** From one mention to the one that it rests on, and what that rests on in turn. */
type Step = { readonly from: Mark; readonly to: Mark | null }

/** “he” → “Xi”, “Xi” → “Xi Jinping”, and why that is a person. Ends where a mention rests on no other. */
function stepsFrom(first: Mark, mentions: readonly Mark[]): Step[] {
  const steps: Step[] = []
  const visited = new Set<Mark>()
  for (let from: Mark | null = first; from && !visited.has(from); ) {
    visited.add(from)
    const to: Mark | null = antecedentOf(from, mentions)
    steps.push({ from, to: to && !visited.has(to) ? to : null })
    from = to
  }
  return steps
}

/** The mention of the same thing among the words of the evidence; a name rather than a pronoun. */
function antecedentOf(mark: Mark, mentions: readonly Mark[]): Mark | null {
  const candidates = mentions.filter(
    (other) =>
      !overlaps(other.range, mark.range) &&
      mark.evidence.words.some((words) => overlaps(words, other.range)),
  )
  return candidates.find(({ kind }) => kind === 'name') ?? candidates[0] ?? null
}

function reasonOfStep(file: File, packed: PackedMarks, { from, to }: Step): Reason {
  const reason = reasonOf(file, from.evidence)
  if (!to) return reason
  const [words, other] = [from, to].map(({ range }) => sliceOf(file.text, range))
  return {
    ...reason,
    sum: texts.why.step(words ?? '', other ?? '', paragraphAt(packed, to.range)),
  }
}

/** The paragraph that a range lies in, as the reader counts. */
function paragraphAt({ paragraphs }: PackedMarks, range: TextRange): number {
  return paragraphs.filter(([, start]) => start <= range.start).length
}

function namingsOf(text: string, mentions: readonly Mark[]) {
  const counts = Map.groupBy(mentions, ({ range }) => sliceOf(text, range))
  return [...counts]
    .map(([words, all]) => ({ words, count: all.length }))
    .sort((a, b) => b.count - a.count)
}
