import type { Quotation } from '../annotation/quotations.ts'
import type { TextRange } from '../annotation/range.ts'
import type { ExportedArticle } from './exported-article.ts'

export const findingKinds = [
  'title',
  'heading',
  'dateline',
  'left-out',
  'mention',
  'quotation',
  'content',
  'speaker',
  'cue',
  'via',
  'holder',
  'time',
  'event',
  'label',
  'when',
] as const
export type FindingKind = (typeof findingKinds)[number]

/** A stretch of the article, and what was found there. */
export type Finding = {
  /** Its name among the findings of the article. */
  readonly name: string
  readonly kind: FindingKind
  readonly range: TextRange
  /** Entities or readings that it names, or that take part. */
  readonly entities: readonly string[]
  /** More about it in a word or a value: `direct`, `2022-W25`, `pronoun`. */
  readonly values: readonly string[]
  /** The name of the finding that it is a part of. */
  readonly partOf: string | null
}

/** Every range of an analysis, each once for each thing that it says. */
export function findingsOf(article: ExportedArticle): Finding[] {
  const { analysis } = article
  return [
    ...documentFindings(article),
    ...analysis.entities.flatMap((entity) =>
      entity.mentions.map(({ range, kind }, at) =>
        finding('mention', `${entity.id}-${at + 1}`, range, {
          entities: [entity.id, ...readingsAt(entity.readings, range)],
          values: [kind],
        }),
      ),
    ),
    ...analysis.quotations.flatMap(quotationFindings),
    ...analysis.times.map(({ range, value }, at) =>
      finding('time', `time-${at + 1}`, range, { values: [value] }),
    ),
    ...analysis.events.flatMap(({ id, range, label, when, date, planned, entities }) => [
      finding('event', id, range, {
        entities,
        values: [...(date === null ? [] : [date]), ...(planned ? ['planned'] : [])],
      }),
      finding('label', `${id}.label`, label, { partOf: id }),
      finding('when', `${id}.when`, when, { partOf: id }),
    ]),
  ]
}

function documentFindings({ analysis }: ExportedArticle): Finding[] {
  const { title, sections, dateline, boilerplate } = analysis
  return [
    ...(title.range ? [finding('title', 'title', title.range)] : []),
    ...sections.flatMap(({ id, title: { range, origin } }) =>
      range && origin === 'text' ? [finding('heading', id, range)] : [],
    ),
    ...(dateline ? [finding('dateline', 'dateline', dateline.range)] : []),
    ...boilerplate.map(({ range }, at) => finding('left-out', `left-out-${at + 1}`, range)),
  ]
}

function quotationFindings(quotation: Quotation): Finding[] {
  const { id, range, kind, content, source, cue, via, holder } = quotation
  const part = { partOf: id }
  return [
    finding('quotation', id, range, {
      entities: source.kind === 'entity' ? source.entities : [],
      values: [kind],
    }),
    finding('content', `${id}.content`, content, part),
    ...(source.range ? [finding('speaker', `${id}.speaker`, source.range, part)] : []),
    ...(cue ? [finding('cue', `${id}.cue`, cue, part)] : []),
    ...via.map((link, at) =>
      finding('via', `${id}.via-${at + 1}`, link.range, {
        ...part,
        entities: link.entity === null ? [] : [link.entity],
      }),
    ),
    ...(holder
      ? [finding('holder', `${id}.holder`, holder.range, { ...part, entities: [holder.entity] })]
      : []),
  ]
}

type Readings = readonly {
  readonly id: string
  readonly mentions: readonly { readonly range: TextRange }[]
}[]

function readingsAt(readings: Readings, { start }: TextRange): string[] {
  return readings
    .filter(({ mentions }) => mentions.some(({ range }) => range.start === start))
    .map(({ id }) => id)
}

function finding(
  kind: FindingKind,
  name: string,
  range: TextRange,
  more: Partial<Finding> = {},
): Finding {
  return { name, kind, range, entities: [], values: [], partOf: null, ...more }
}
