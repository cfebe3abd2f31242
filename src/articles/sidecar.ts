import * as v from 'valibot'
import { type Document, isMap, LineCounter, parseDocument, visit } from 'yaml'

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
 * Reads a sidecar. An empty one says nothing, which is no mistake; a key that is not known is one, since a
 * misspelt key would be lost without a word.
 *
 * @param source  the file, decoded
 */
export function readSidecar(source: string): Sidecar | BadSidecar {
  const lineCounter = new LineCounter()
  const document = parseDocument(source, { lineCounter, prettyErrors: false })
  const mistake = yamlMistake(source, document) ?? schemaMistake(document)
  if (mistake.kind === 'sidecar') return mistake
  const { line, col } = lineCounter.linePos(mistake.offset)
  return {
    kind: 'bad-sidecar',
    place: `line ${line}, column ${col}`,
    what: mistake.what,
    doThis:
      'Write “published: 2022-06-15”, “title: …” and “slug: …”, each on its own line and only those you need.',
  }
}

type Mistake = { readonly kind: 'mistake'; readonly offset: number; readonly what: string }

function yamlMistake(source: string, document: Document.Parsed): Mistake | null {
  const replaced = source.indexOf('\uFFFD')
  if (replaced >= 0) return { kind: 'mistake', offset: replaced, what: 'is not UTF-8' }
  const [error] = document.errors
  if (error) {
    return { kind: 'mistake', offset: error.pos[0], what: `is not YAML: ${error.message}` }
  }
  return aliasIn(document)
}

/** A reference to another value: three plain lines need none, and one that leads nowhere would throw. */
function aliasIn(document: Document.Parsed): Mistake | null {
  let offset: number | undefined
  visit(document, {
    Alias: (_, alias) => {
      offset ??= alias.range?.[0] ?? 0
    },
  })
  const what = 'refers to another value; a value that starts with * has to be in quotation marks'
  return offset === undefined ? null : { kind: 'mistake', offset, what }
}

function schemaMistake(document: Document.Parsed): Mistake | Sidecar {
  const { contents } = document
  if (contents !== null && !isMap(contents)) {
    return { kind: 'mistake', offset: contents.range[0], what: 'has to be keys with values' }
  }
  const parsed = v.safeParse(schema, document.toJS() ?? {})
  if (parsed.success) return { kind: 'sidecar', ...parsed.output }
  const [issue] = parsed.issues
  const key = v.getDotPath(issue)
  const unknown = issue.type === 'strict_object'
  const what = unknown ? `has an unknown key “${key}”` : `“${key}” ${issue.message}`
  return { kind: 'mistake', offset: offsetOf(document, key), what }
}

/** Where the value of a key stands, or the start of the file. */
function offsetOf(document: Document.Parsed, key: string | null): number {
  const node = key === null ? null : document.get(key, true)
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : 0
}

/** Whether it is written as ISO 8601 and the calendar has it: 2022-02-29 has the form, but is no day. */
function isCalendarDay(words: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(words)) return false
  const day = new Date(`${words}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(words)
}
