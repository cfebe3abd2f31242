import type { Entity } from '../annotation/entities.ts'
import type { Evidence } from '../annotation/evidence.ts'
import type { TextRange } from '../annotation/range.ts'
import { quoted, whyLines } from './why-lines.ts'

/** An entity with its namings, how often each stands, and why it is taken to mean this entity. */
export function entityLines(text: string, entity: Entity): string[] {
  const also = entity.aliases.length > 0 ? `, also ${entity.aliases.join(', ')}` : ''
  return [
    `  ${entity.name} [${entity.id}]: ${countsOf(entity)}${also}`,
    ...namingLines(text, entity.mentions),
    ...entity.readings.flatMap(({ name, mentions }) => [
      `    ${mentions.length} as ${name}`,
      ...namingLines(text, mentions).map((lines) => lines.replace(/^/gmu, '  ')),
    ]),
  ]
}

function countsOf({ mentions }: Entity): string {
  const count = (kind: string) => mentions.filter((mention) => mention.kind === kind).length
  return [
    `${count('name')} by name`,
    ...some(count('nominal'), 'by description'),
    ...some(count('pronoun'), 'by pronoun'),
  ].join(', ')
}

function some(count: number, what: string): string[] {
  return count > 0 ? [`${count} ${what}`] : []
}

type Naming = { readonly range: TextRange; readonly evidence: Evidence }

/** Namings by the same words for the same reason stand once, with their count; in text order. */
function namingLines(text: string, namings: readonly Naming[]): string[] {
  const alike = Map.groupBy(namings, ({ range, evidence }) =>
    [`    ${quoted(text, range)}`, ...whyLines(text, [evidence])].join('\n'),
  )
  return [...alike].map(([lines, all]) =>
    all.length > 1 ? lines.replace('\n', `, ${all.length} times\n`) : lines,
  )
}
