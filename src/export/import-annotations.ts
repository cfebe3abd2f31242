import { type CodePoints, codePointsOf } from '../annotation/code-points.ts'
import { sliceOf, type TextRange, textRange } from '../annotation/range.ts'
import { rangeOfPosition } from '../annotation/selectors.ts'
import { jsonFault, type PlaceInFile } from './json-fault.ts'

/** One annotation of an export, found again in a text or not. */
export type ImportedAnnotation = {
  readonly id: string
  /** What it tags the words as; `''` when it does not say. */
  readonly kind: string
  readonly words: string
  readonly before: string
  readonly after: string
  /** What somebody wrote to it; otherwise what it was tagged, classified and named as. */
  readonly comment: string
  /** What it was made on, and the page that shows it; `''` when it does not say. */
  readonly source: string
  readonly scope: string
  /** In UTF-16 code units; `null` where the words are not, or not in one place alone. */
  readonly range: TextRange | null
}

export type Imported =
  | {
      readonly kind: 'annotations'
      readonly annotations: readonly ImportedAnnotation[]
      /** Those that name no words, counted from 1. */
      readonly unread: readonly number[]
    }
  | { readonly kind: 'not-annotations'; readonly why: 'too-long' | 'no-collection' }
  | { readonly kind: 'not-annotations'; readonly why: 'no-json'; readonly at: PlaceInFile }

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
  if (!('value' in parsed)) return { kind: 'not-annotations', why: 'no-json', at: parsed.at }
  const { value } = parsed
  const items = field(field(value, 'first'), 'items') ?? field(value, 'items')
  if (!Array.isArray(items)) return { kind: 'not-annotations', why: 'no-collection' }
  const points = codePointsOf(text)
  let searched = 0
  const unread: number[] = []
  const annotations = items.slice(0, mostAnnotations).flatMap((item, at): ImportedAnnotation[] => {
    const read = readAnnotation(item)
    if (!read) {
      unread.push(at + 1)
      return []
    }
    const { exact, prefix, suffix, start: _, end: __, ...rest } = read
    const range =
      rangeAt(text, read, points) ?? (searched++ < mostSearched ? rangeOfWords(text, read) : null)
    return [{ ...rest, words: exact, before: prefix, after: suffix, range }]
  })
  return { kind: 'annotations', annotations, unread }
}

type ReadAnnotation = {
  readonly id: string
  readonly kind: string
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  readonly comment: string
  readonly source: string
  readonly scope: string
  readonly start: number
  readonly end: number
}

function readAnnotation(item: unknown): ReadAnnotation | null {
  const target = field(item, 'target')
  const selectors = listOf(field(target, 'selector'))
  const quote = selectors.find((one) => field(one, 'type') === 'TextQuoteSelector')
  const position = selectors.find((one) => field(one, 'type') === 'TextPositionSelector')
  const exact = wordsOf(field(quote, 'exact'))
  if (exact === '') return null
  const bodies = listOf(field(item, 'body'))
  const tag = bodies.find((body) => field(body, 'purpose') === 'tagging')
  return {
    id: wordsOf(field(item, 'id')),
    kind: wordsOf(field(tag, 'value')),
    comment: commentOf(bodies),
    source: wordsOf(field(target, 'source')),
    scope: wordsOf(field(target, 'scope')),
    exact,
    prefix: wordsOf(field(quote, 'prefix')),
    suffix: wordsOf(field(quote, 'suffix')),
    start: numberOf(field(position, 'start')),
    end: numberOf(field(position, 'end')),
  }
}

function commentOf(bodies: readonly unknown[]): string {
  const isLabel = (body: unknown) =>
    ['tagging', 'classifying'].includes(wordsOf(field(body, 'purpose')))
  const said = (all: readonly unknown[]) =>
    all.map((body) => wordsOf(field(body, 'value') ?? field(body, 'schema:name'))).filter(Boolean)
  const comments = said(bodies.filter((body) => !isLabel(body) && field(body, 'value')))
  return comments.length > 0 ? comments.join('\n\n') : said(bodies).join(' · ')
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

function parsedJson(json: string): { value: unknown } | { at: PlaceInFile } {
  try {
    return { value: JSON.parse(json) }
  } catch {
    return { at: jsonFault(json) }
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
