import { type CodePoints, codePointsOf } from '../annotation/code-points.ts'
import { sliceOf, type TextRange, textRange } from '../annotation/range.ts'
import { rangeOfPosition } from '../annotation/selectors.ts'

/** One annotation of an export, found again in a text or not. */
export type ImportedAnnotation = {
  readonly id: string
  /** What it tags the words as; `''` when it does not say. */
  readonly kind: string
  readonly words: string
  /** In UTF-16 code units; `null` where the words are not, or not in one place alone. */
  readonly range: TextRange | null
}

export type Imported =
  | { readonly kind: 'annotations'; readonly annotations: readonly ImportedAnnotation[] }
  | { readonly kind: 'not-annotations'; readonly why: 'too-long' | 'no-json' | 'no-collection' }

const longestFile = 50_000_000
const mostAnnotations = 200_000
const mostSearched = 2000
const mostPlaces = 200

/**
 * Finds each annotation of a W3C AnnotationCollection in a text. Never throws, whatever it is given.
 *
 * The position counts when the very words stand there; otherwise the words do, where they stand in one place
 * alone or in one alone with what was around them. Nothing is placed on a look-alike.
 *
 * @param json  an export, of ours or of another tool
 * @param text  what its positions count in: the article’s file
 */
export function importAnnotations(json: string, text: string): Imported {
  if (json.length > longestFile) return { kind: 'not-annotations', why: 'too-long' }
  const parsed = parsedJson(json)
  if (parsed === undefined) return { kind: 'not-annotations', why: 'no-json' }
  const items = field(field(parsed, 'first'), 'items') ?? field(parsed, 'items')
  if (!Array.isArray(items)) return { kind: 'not-annotations', why: 'no-collection' }
  const points = codePointsOf(text)
  let searched = 0
  const annotations = items.slice(0, mostAnnotations).flatMap((item): ImportedAnnotation[] => {
    const read = readAnnotation(item)
    if (!read) return []
    const { id, kind, exact } = read
    const range =
      rangeAt(text, read, points) ?? (searched++ < mostSearched ? rangeOfWords(text, read) : null)
    return [{ id, kind, words: exact, range }]
  })
  return { kind: 'annotations', annotations }
}

type ReadAnnotation = {
  readonly id: string
  readonly kind: string
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  readonly start: number
  readonly end: number
}

function readAnnotation(item: unknown): ReadAnnotation | null {
  const selectors = listOf(field(field(item, 'target'), 'selector'))
  const quote = selectors.find((one) => field(one, 'type') === 'TextQuoteSelector')
  const position = selectors.find((one) => field(one, 'type') === 'TextPositionSelector')
  const exact = wordsOf(field(quote, 'exact'))
  if (exact === '') return null
  const tag = listOf(field(item, 'body')).find((body) => field(body, 'purpose') === 'tagging')
  return {
    id: wordsOf(field(item, 'id')),
    kind: wordsOf(field(tag, 'value')),
    exact,
    prefix: wordsOf(field(quote, 'prefix')),
    suffix: wordsOf(field(quote, 'suffix')),
    start: numberOf(field(position, 'start')),
    end: numberOf(field(position, 'end')),
  }
}

function rangeAt(text: string, read: ReadAnnotation, points: CodePoints): TextRange | null {
  const range = rangeOfPosition({ text, paragraphs: [] }, read, points)
  return range && sliceOf(text, range) === read.exact ? range : null
}

function rangeOfWords(text: string, { exact, prefix, suffix }: ReadAnnotation): TextRange | null {
  const places: number[] = []
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    if (places.length === mostPlaces) return null
    places.push(at)
  }
  const around = places.filter(
    (at) =>
      text.slice(Math.max(0, at - prefix.length), at) === prefix &&
      text.startsWith(suffix, at + exact.length),
  )
  const [only, ...others] = places.length === 1 ? places : around
  return only === undefined || others.length > 0 ? null : textRange(only, only + exact.length)
}

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
  return Object.entries(value).find(([key]) => key === name)?.[1]
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value]
}

function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : -1
}
