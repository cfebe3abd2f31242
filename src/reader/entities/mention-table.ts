import { texts } from '../../texts/texts.ts'
import type { EntityFacts, MentionPlace, Whereabouts } from '../whereabouts.ts'

/**
 * Every mention of every entity as comma-separated values (RFC 4180), each with a link to its paragraph.
 *
 * @param page  the address of the page, without query and fragment; `null` where nobody else could open it
 */
export function mentionTableOf(whereabouts: Whereabouts, page: string | null): string {
  const rows = whereabouts.entities.flatMap((entity) =>
    entity.mentions.map((mention) => rowOf(whereabouts, entity, mention, page)),
  )
  return [texts.mentionTable.heads, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

function rowOf(
  { paragraphs, sentences }: Whereabouts,
  entity: EntityFacts,
  [sentence, , , naming, reading]: MentionPlace,
  page: string | null,
): string[] {
  const paragraph = sentences[sentence]?.[0] ?? 0
  const { words = '', kind = 'name' } = entity.namings[naming] ?? {}
  return [
    entity.name,
    entity.type,
    words,
    texts.mentionTable.kinds[kind],
    entity.readings[reading]?.name ?? '',
    String(paragraph + 1),
    page === null ? '' : `${page}#${encodeURIComponent(paragraphs[paragraph] ?? '')}`,
  ]
}

/** A spreadsheet takes what begins like a formula for one; words of an article are only ever words. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
