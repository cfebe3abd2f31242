import type { Analysis } from '../annotation/analysis.ts'
import type { Entity, EntityType } from '../annotation/entities.ts'
import type { EventMention } from '../annotation/events.ts'
import type { Evidence } from '../annotation/evidence.ts'
import type { EntityId } from '../annotation/ids.ts'
import type { Quotation } from '../annotation/quotations.ts'
import { sliceOf, type TextRange } from '../annotation/range.ts'
import { readableTime } from '../annotation/readable-time.ts'
import { rules } from '../annotation/rules.ts'

/** An analysis as a page of plain text, for somebody at a terminal: every finding with its why. */
export function summary(text: string, analysis: Analysis): string {
  const names = new Map(analysis.entities.map(({ id, name }) => [id, name]))
  const blocks = [
    [
      `${analysis.title.words} (${originOf(analysis)})`,
      `Published: ${analysis.published ?? 'not stated'}`,
      ...(analysis.dateStated ? whyLines(text, [analysis.dateStated.evidence]) : []),
    ],
    ...kinds.map(([type, heading]) => entityLines(heading, type, analysis.entities)),
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

function originOf({ title }: Analysis): string {
  const origins = {
    text: 'title in the text',
    made: 'title made from the text',
    editor: 'title from an editor',
  }
  return origins[title.origin]
}

function block(heading: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [heading, ...lines] : []
}

function entityLines(heading: string, type: EntityType, entities: readonly Entity[]): string[] {
  return block(
    heading,
    entities
      .filter((entity) => entity.type === type)
      .flatMap((entity) => {
        const count = (kind: string) =>
          entity.mentions.filter((mention) => mention.kind === kind).length
        const counts = [
          `${count('name')} by name`,
          ...some(count('nominal'), 'by description'),
          ...some(count('pronoun'), 'by pronoun'),
        ]
        const also = entity.aliases.length > 0 ? `, also ${entity.aliases.join(', ')}` : ''
        return [
          `  ${entity.name} [${entity.id}]: ${counts.join(', ')}${also}`,
          ...entity.readings.map((reading) => `    ${reading.mentions.length} as ${reading.name}`),
        ]
      }),
  )
}

function some(count: number, what: string): string[] {
  return count > 0 ? [`${count} ${what}`] : []
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

function whyLines(text: string, evidence: readonly Evidence[]): string[] {
  return evidence.map(({ rule, words, sum }) => {
    const shown = words.map((range) => quoted(text, range)).join(', ')
    return `      why: ${rules[rule]}${shown ? ` ${shown}` : ''}${sum ? ` ${sum}` : ''}`
  })
}

/** The words on one line, in marks that they are unlikely to hold. */
function quoted(text: string, range: TextRange): string {
  return `‹${sliceOf(text, range).replace(/\s+/gu, ' ')}›`
}
