import { codePointsOf } from '../annotation/code-points.ts'
import type { ReadableText } from '../annotation/readable-text.ts'
import {
  type TextPositionSelector,
  type TextQuoteSelector,
  textPositionSelectorOf,
  textQuoteSelectorOf,
} from '../annotation/selectors.ts'
import type { ExportedArticle } from './exported-article.ts'
import { type Finding, type FindingKind, findingsOf } from './findings.ts'
import { type NamedThing, namedThingsOf } from './named-things.ts'

/** A collection of the W3C Web Annotation Data Model, as JSON-LD. */
export type AnnotationCollection<Item = Annotation> = {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld'
  readonly id: string
  readonly type: 'AnnotationCollection'
  readonly label: string
  readonly total: number
  readonly first: {
    readonly id: string
    readonly type: 'AnnotationPage'
    readonly startIndex: 0
    readonly items: readonly Item[]
  }
}

export type Annotation = {
  readonly id: string
  readonly type: 'Annotation'
  readonly motivation: 'identifying' | 'describing' | 'linking'
  readonly body: readonly Body[]
  readonly target: {
    /** The untouched file, so that positions mean the same to everybody. */
    readonly source: string
    /** The page that shows it. */
    readonly scope: string
    readonly selector: readonly [TextQuoteSelector, TextPositionSelector]
  }
}

type Body =
  | { readonly type: 'TextualBody'; readonly purpose: string; readonly value: string }
  | { readonly id: string; readonly type?: string; readonly 'schema:name'?: string }

export const collectionName = 'annotations.jsonld'

/** All findings of an article, each with its words, what stands around them and its position. */
export function annotationCollectionOf(article: ExportedArticle): AnnotationCollection {
  const id = article.address + collectionName
  const things = namedThingsOf(article)
  // Positions are over the file: to a selector it is a readable text without paragraphs of its own.
  const file: ReadableText = { text: article.text, paragraphs: [] }
  const points = codePointsOf(article.text)
  const items = findingsOf(article).map(
    (finding): Annotation => ({
      id: `${id}#${finding.name}`,
      type: 'Annotation',
      motivation: motivationOf(finding),
      body: bodiesOf(id, finding, things),
      target: {
        source: `${article.address}source.txt`,
        scope: article.address,
        selector: [
          textQuoteSelectorOf(file, finding.range),
          textPositionSelectorOf(file, finding.range, points),
        ],
      },
    }),
  )
  return collectionOf(id, article.analysis.title.words, items)
}

export function collectionOf<Item>(
  id: string,
  label: string,
  items: readonly Item[],
): AnnotationCollection<Item> {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label,
    total: items.length,
    first: { id: `${id}#all`, type: 'AnnotationPage', startIndex: 0, items },
  }
}

function motivationOf({ kind, partOf }: Finding): Annotation['motivation'] {
  if (partOf !== null) return 'linking'
  const identifying: readonly FindingKind[] = ['mention', 'quotation', 'event', 'time']
  return identifying.includes(kind) ? 'identifying' : 'describing'
}

function bodiesOf(
  collection: string,
  { kind, values, entities, partOf }: Finding,
  things: ReadonlyMap<string, NamedThing>,
): Body[] {
  return [
    { type: 'TextualBody', purpose: 'tagging', value: kind },
    ...values.map((value) => ({ type: 'TextualBody', purpose: 'classifying', value }) as const),
    ...entities.flatMap((entity) => {
      const thing = things.get(entity)
      if (!thing) return []
      return { id: thing['@id'], type: `schema:${thing['@type']}`, 'schema:name': thing.name }
    }),
    ...(partOf === null ? [] : [{ id: `${collection}#${partOf}` }]),
  ]
}
