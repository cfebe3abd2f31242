import * as v from 'valibot'
import { type Document, isMap, LineCounter, parseDocument, visit } from 'yaml'

/** What is wrong with a file that an editor wrote, and where: line and column from 1. */
export type YamlFault = { readonly kind: 'fault'; readonly place: string; readonly what: string }

/** A file that was read, and where in it a value stands. */
export type YamlFile<T> = {
  readonly kind: 'yaml'
  readonly value: T
  /** `line 3, column 5`: where the value at a path of keys and indices starts. */
  placeOf(path: readonly (string | number)[]): string
}

type AnySchema = v.GenericSchema<unknown, unknown>

/**
 * Reads a file in YAML against a schema. An empty one is `{}`; a key that the schema does not know is a
 * fault where the schema is strict, since a misspelt key would be lost without a word.
 *
 * @param source  the file, decoded
 */
export function readYaml<S extends AnySchema>(
  source: string,
  schema: S,
): YamlFile<v.InferOutput<S>> | YamlFault {
  const lineCounter = new LineCounter()
  const document = parseDocument(source, { lineCounter, prettyErrors: false })
  const placeAt = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset)
    return `line ${line}, column ${col}`
  }
  const mistake = yamlMistake(source, document)
  if (mistake) return { kind: 'fault', place: placeAt(mistake.offset), what: mistake.what }
  const parsed = v.safeParse(schema, document.toJS() ?? {})
  if (parsed.success) {
    const placeOf = (path: readonly (string | number)[]) => placeAt(offsetOf(document, path))
    return { kind: 'yaml', value: parsed.output, placeOf }
  }
  const { path, what } = mistakeOf(parsed.issues[0])
  return { kind: 'fault', place: placeAt(offsetOf(document, path)), what }
}

type Mistake = { readonly offset: number; readonly what: string }

function yamlMistake(source: string, document: Document.Parsed): Mistake | null {
  const replaced = source.indexOf('\uFFFD')
  if (replaced >= 0) return { offset: replaced, what: 'is not UTF-8' }
  const [error] = document.errors
  if (error) return { offset: error.pos[0], what: `is not YAML: ${error.message}` }
  const { contents } = document
  if (contents !== null && !isMap(contents)) {
    return { offset: contents.range[0], what: 'has to be keys with values' }
  }
  return aliasIn(document)
}

/** A reference to another value: these files need none, and one that leads nowhere would throw. */
function aliasIn(document: Document.Parsed): Mistake | null {
  let offset: number | undefined
  visit(document, {
    Alias: (_, alias) => {
      offset ??= alias.range?.[0] ?? 0
    },
  })
  const what = 'refers to another value; a value that starts with * has to be in quotation marks'
  return offset === undefined ? null : { offset, what }
}

function mistakeOf(issue: v.BaseIssue<unknown>) {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
  const key = path.findLast((step) => typeof step === 'string') ?? ''
  const isUnknown = issue.type === 'strict_object' && issue.expected === 'never'
  return { path, what: isUnknown ? `has an unknown key “${key}”` : `“${key}” ${issue.message}` }
}

/** Where the value at a path starts, or the nearest value around it that there is. */
function offsetOf(document: Document.Parsed, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true)
    const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null
    if (Array.isArray(range) && typeof range[0] === 'number') return range[0]
  }
  return 0
}
