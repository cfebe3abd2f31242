import type { EntityType, Mention } from '../../annotation/entities.ts'
import type { Evidence } from '../../annotation/evidence.ts'
import { type TextRange, textRange } from '../../annotation/range.ts'
import type { RuleName } from '../../annotation/rules.ts'
import type { Article } from '../article-context.tsx'

/**
 * All mentions of an article with why each was found, packed for the wire, since an article has thousands:
 * the words stay in the file, which lies beside, and a mention is a row of numbers.
 */
export type PackedMarks = {
  readonly rules: readonly RuleName[]
  /** Id and start of each paragraph: what leads from a place on the page to one in the file. */
  readonly paragraphs: readonly (readonly [id: string, start: number])[]
  readonly entities: readonly PackedEntity[]
}

type PackedEntity = {
  readonly id: string
  readonly name: string
  readonly type: EntityType
  /** Start, length, kind, then the evidence: rule, and start and length of its words. */
  readonly mentions: readonly (readonly number[])[]
  readonly readings: readonly {
    readonly id: string
    readonly name: string
    readonly mentions: readonly (readonly number[])[]
  }[]
}

const kinds = ['name', 'nominal', 'pronoun'] as const

export function packedMarksOf({ analysis }: Pick<Article, 'analysis'>): PackedMarks {
  const rules: RuleName[] = []
  const pack = (range: TextRange, kind: number, evidence: Evidence) => {
    if (!rules.includes(evidence.rule)) rules.push(evidence.rule)
    const words = evidence.words.flatMap(({ start, end }) => [start, end - start])
    return [range.start, range.end - range.start, kind, rules.indexOf(evidence.rule), ...words]
  }
  const entities = analysis.entities.map(({ id, name, type, mentions, readings }) => ({
    id,
    name,
    type,
    mentions: mentions.map(({ range, kind, evidence }) =>
      pack(range, kinds.indexOf(kind), evidence),
    ),
    readings: readings.map((reading) => ({
      id: reading.id,
      name: reading.name,
      mentions: reading.mentions.map(({ range, evidence }) => pack(range, 0, evidence)),
    })),
  }))
  const paragraphs = analysis.sections
    .flatMap((section) => section.paragraphs)
    .map(({ id, range }) => [id, range.start] as const)
  return { rules, paragraphs, entities }
}

/** A mention as it was before it was packed. */
export type Mark = Mention

export function marksOf(packed: PackedMarks, rows: readonly (readonly number[])[]): Mark[] {
  return rows.flatMap((row) => {
    const [start = 0, length = 0, kind = 0, rule = 0, ...words] = row
    const name = packed.rules[rule]
    if (!name) return []
    return [
      {
        range: textRange(start, start + length),
        kind: kinds[kind] ?? 'name',
        evidence: { rule: name, words: rangesOf(words) },
      },
    ]
  })
}

function rangesOf(numbers: readonly number[]): TextRange[] {
  return numbers.flatMap((start, at) =>
    at % 2 === 0 ? [textRange(start, start + (numbers[at + 1] ?? 1))] : [],
  )
}
