import * as v from 'valibot'
import { readYaml } from './yaml-file.ts'

/** What an editor says of an article in `<name>.meta.yaml`, beside `<name>.txt`. */
export type Sidecar = {
  readonly kind: 'sidecar'
  readonly published?: string | undefined
  readonly title?: string | undefined
  readonly slug?: string | undefined
}

/** What is wrong with a sidecar, and where: line and column from 1. */
export type BadSidecar = {
  readonly kind: 'bad-sidecar'
  readonly place: string
  readonly what: string
  readonly doThis: string
}

const words = v.pipe(v.string('has to be words'), v.trim(), v.nonEmpty('is empty'))

const schema = v.strictObject({
  published: v.optional(
    v.pipe(
      v.string('has to be a date such as 2022-06-15'),
      v.check(isCalendarDay, 'has to be a day of the calendar, such as 2022-06-15'),
    ),
  ),
  title: v.optional(words),
  slug: v.optional(
    v.pipe(words, v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'has to be a–z, 0–9 and single hyphens')),
  ),
})

/**
 * Reads a sidecar. An empty one says nothing, which is no mistake.
 *
 * @param source  the file, decoded
 */
export function readSidecar(source: string): Sidecar | BadSidecar {
  const read = readYaml(source, schema)
  if (read.kind === 'yaml') return { kind: 'sidecar', ...read.value }
  return {
    kind: 'bad-sidecar',
    place: read.place,
    what: read.what,
    doThis:
      'Write “published: 2022-06-15”, “title: …” and “slug: …”, each on its own line and only those you need.',
  }
}

/** Whether it is written as ISO 8601 and the calendar has it: 2022-02-29 has the form, but is no day. */
function isCalendarDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}
