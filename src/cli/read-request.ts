import * as v from 'valibot'

/** One article to analyse, as a line of input gives it. */
export type Request = {
  readonly kind: 'request'
  readonly id: string
  readonly text: string
  readonly published: string | null
  readonly title: string | null
}

/** A line that is no article, with its id where it has one. */
export type BadLine = {
  readonly kind: 'bad-line'
  readonly id: string | null
  readonly code: 'not-utf8' | 'not-json' | 'not-an-article'
  readonly message: string
}

const schema = v.object({
  id: v.string('“id” must be a string'),
  text: v.string('“text” must be a string'),
  published: v.nullish(
    v.pipe(
      v.string('“published” must be a string'),
      v.check(isCalendarDate, '“published” must be a calendar date such as 2022-06-15'),
    ),
    null,
  ),
  title: v.nullish(v.string('“title” must be a string'), null),
})

const identified = v.object({ id: v.string() })

/** Reads one line of input; `null` for a line of nothing but white space, which is no line at all. */
export function readRequest(line: Uint8Array): Request | BadLine | null {
  const text = decoded(line)
  if (text === null) return bad(null, 'not-utf8', 'the line is not UTF-8')
  if (text.trim() === '') return null
  const json = parsed(text)
  if (json.kind === 'no-json') return bad(null, 'not-json', `the line is not JSON: ${json.message}`)
  if (Array.isArray(json.value)) return bad(null, 'not-an-article', noObject)
  const read = v.safeParse(schema, json.value)
  if (read.success) return { kind: 'request', ...read.output }
  const named = v.safeParse(identified, json.value)
  const message = read.issues.map(readable).join('; ')
  return bad(named.success ? named.output.id : null, 'not-an-article', message)
}

const noObject = 'the line must be a JSON object'

function readable(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue)
  if (path === null) return noObject
  return issue.input === undefined ? `“${path}” is missing` : issue.message
}

function bad(id: string | null, code: BadLine['code'], message: string): BadLine {
  return { kind: 'bad-line', id, code, message }
}

function decoded(line: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(line)
  } catch {
    return null
  }
}

type Parsed =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'no-json'; readonly message: string }

function parsed(text: string): Parsed {
  try {
    return { kind: 'json', value: JSON.parse(text) }
  } catch (error) {
    return { kind: 'no-json', message: error instanceof Error ? error.message : String(error) }
  }
}

/** Whether a string is a day that the calendar has, written `YYYY-MM-DD`. */
export function isCalendarDate(date: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(date)) return false
  const time = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
}
