import type { Analysis } from '../annotation/analysis.ts'
import type { Title } from '../annotation/document.ts'
import type { EntityType } from '../annotation/entities.ts'
import type { EventMention } from '../annotation/events.ts'
import type { EntityId } from '../annotation/ids.ts'
import type { Quotation } from '../annotation/quotations.ts'
import { sliceOf } from '../annotation/range.ts'
import { readableTime } from '../annotation/readable-time.ts'
import { entityLines } from './entity-lines.ts'
import { quoted, whyLines } from './why-lines.ts'

/** An analysis as a page of plain text, for somebody at a terminal: every finding with its why. */
export function summary(text: string, analysis: Analysis): string {
  const names = new Map(analysis.entities.map(({ id, name }) => [id, name]))
  const blocks = [
    [
      ...titleLines(text, analysis.title, 0),
      `Published: ${analysis.published ?? 'not stated'}`,
      ...(analysis.dateStated ? whyLines(text, [analysis.dateStated.evidence]) : []),
    ],
    ...kinds.map(([type, heading]) =>
      block(
        heading,
        analysis.entities
          .filter((entity) => entity.type === type)
          .flatMap((entity) => entityLines(text, entity)),
      ),
    ),
    block(
      'Sections',
      analysis.sections.flatMap(({ title }) => titleLines(text, title, 2)),
    ),
    block(
      'Quotations',
      analysis.quotations.flatMap((found) => quotationLines(text, found, names)),
    ),
    block(
      'Times',
      analysis.times.flatMap((time) => [
        `  ${quoted(text, time.range)}  ${time.type} ${time.value}${time.unresolved ? ` (${time.unresolved})` : ''}`,
        ...whyLines(text, [time.evidence]),
      ]),
    ),
    block(
      'Events, in order',
      analysis.events.flatMap((event) => eventLines(text, event, names)),
    ),
    block(
      'Left out',
      analysis.boilerplate.flatMap(({ range, evidence }) => [
        `  ${quoted(text, range)}`,
        ...whyLines(text, [{ ...evidence, words: [] }]),
      ]),
    ),
  ]
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

const kinds: readonly (readonly [EntityType, string])[] = [
  ['person', 'People'],
  ['place', 'Places'],
  ['organization', 'Organisations'],
  ['other', 'Other names'],
]

const origins = { text: 'in the text', made: 'made from the text', editor: 'from an editor' }

function titleLines(text: string, { words, origin, evidence }: Title, depth: number): string[] {
  return [`${' '.repeat(depth)}${words} (title ${origins[origin]})`, ...whyLines(text, [evidence])]
}

function block(heading: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [heading, ...lines] : []
}

type Names = ReadonlyMap<EntityId, string>

function quotationLines(text: string, quotation: Quotation, names: Names): string[] {
  const { range, kind, holder, via } = quotation
  const chain = via.map(
    (link) =>
      `, through ${quoted(text, link.range)}${link.entity ? ` (${names.get(link.entity) ?? link.entity})` : ''}`,
  )
  const about = holder ? `, on what ${names.get(holder.entity) ?? holder.entity} wants or is` : ''
  return [
    `  ${kind}: ${quoted(text, range)}`,
    `    ${speakerOf(text, quotation, names)}${chain.join('')}${about}`,
    ...whyLines(text, quotation.evidence),
  ]
}

function speakerOf(text: string, { source }: Quotation, names: Names): string {
  switch (source.kind) {
    case 'entity':
      return source.entities.map((id) => names.get(id) ?? id).join(' and ')
    case 'unnamed':
      return `not named: ${quoted(text, source.range)}`
    case 'unresolved':
      return `speaker not stated (${source.why})`
    default:
      return source satisfies never
  }
}

function eventLines(text: string, event: EventMention, names: Names): string[] {
  const date =
    event.date === null ? `no date (${event.undated ?? 'vague'})` : readableTime(event.date)
  const who = event.entities.map((id) => names.get(id) ?? id).join(', ')
  return [
    `  ${date}${event.planned ? ', still to come' : ''}: ${sliceOf(text, event.label)}${who ? ` [${who}]` : ''}`,
    ...whyLines(text, event.evidence),
  ]
}
