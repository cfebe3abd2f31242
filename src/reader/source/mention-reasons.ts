import type { EntityType } from '../../annotation/entities.ts'
import { contains, overlaps, sameRange, sliceOf, type TextRange } from '../../annotation/range.ts'
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
 * The mentions that hold a stretch of the file: two for “the two leaders”, and only the inner one for the
 * “his” of “his brother”.
 *
 * @param at  in the file, as a mark on the page covers it
 */
export function mentionsAt(file: File, packed: PackedMarks, at: TextRange): MentionWhy[] {
  const holding = packed.entities.flatMap((entity) => {
    const mentions = marksOf(packed, entity.mentions)
    return mentions
      .filter(({ range }) => contains(range, at))
      .map((mention) => ({ entity, mentions, mention }))
  })
  const shortest = Math.min(...holding.map(({ mention }) => lengthOf(mention.range)))
  return holding
    .filter(({ mention }) => lengthOf(mention.range) === shortest)
    .map(({ entity, mentions, mention }) => {
      const reading = readingAt(packed, entity.readings, mention.range)
      return {
        words: sliceOf(file.text, mention.range),
        name: reading?.name ?? entity.name,
        type: entity.type,
        kind: mention.kind,
        reasons: [
          ...stepsFrom(mention, mentions).map((step) => reasonOfStep(file, packed, step)),
          ...(reading ? [reasonOf(file, reading.evidence)] : []),
        ],
        namings: namingsOf(file.text, mentions),
      }
    })
}

function lengthOf({ start, end }: TextRange): number {
  return end - start
}

function readingAt(packed: PackedMarks, readings: Readings, range: TextRange) {
  return readings
    .flatMap(({ name, mentions }) =>
      marksOf(packed, mentions).map(({ range, evidence }) => ({ name, range, evidence })),
    )
    .find((reading) => sameRange(reading.range, range))
}

type Readings = PackedMarks['entities'][number]['readings']

/** From one mention to the one that it rests on, and what that rests on in turn. */
type Step = { readonly from: Mark; readonly to: Mark | null }

/** “he” → “Salo”, “Salo” → “Juho Salo”, and why that is a person. Ends where a mention rests on no other. */
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
