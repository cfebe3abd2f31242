import { codePointsOf } from '../annotation/code-points.ts'
import type { TextRange } from '../annotation/range.ts'
import {
  type TextPositionSelector,
  type TextQuoteSelector,
  textPositionSelectorOf,
} from '../annotation/selectors.ts'
import { type AnnotationCollection, collectionOf } from './annotation-collection.ts'

/** Words that a reader marked, and what they wrote to them. */
export type ExportedNote = {
  readonly id: string
  readonly words: string
  readonly before: string
  readonly after: string
  readonly note: string
  /** The query of a link to the words. */
  readonly link: string
  /** Where they stand in the article’s file; `null` when they are no longer in it. */
  readonly range: TextRange | null
}

/** W3C Web Annotation: a highlight has no body, a comment has one text. */
type NoteAnnotation = {
  readonly id: string
  readonly type: 'Annotation'
  readonly motivation: 'highlighting' | 'commenting'
  readonly body?: {
    readonly type: 'TextualBody'
    readonly purpose: 'commenting'
    readonly value: string
  }
  readonly target: {
    readonly source: string
    /** The page, opened at the words: its query finds them again where the article was edited. */
    readonly scope: string
    readonly selector: readonly (TextQuoteSelector | TextPositionSelector)[]
  }
}

export type NotedArticle = {
  readonly title: string
  /** Of its page, ending in a slash. */
  readonly address: string
  /** Its file. */
  readonly text: string
}

/** A reader’s own notes as a file that this page and other tools read. */
export function noteCollectionOf(
  { title, address, text }: NotedArticle,
  notes: readonly ExportedNote[],
): AnnotationCollection<NoteAnnotation> {
  const file = { text, paragraphs: [] }
  const points = codePointsOf(text)
  const items = notes.map(({ id, words, before, after, note, link, range }): NoteAnnotation => {
    const quote = {
      type: 'TextQuoteSelector',
      exact: words,
      prefix: before,
      suffix: after,
    } as const
    const position = range && textPositionSelectorOf(file, range, points)
    return {
      id,
      type: 'Annotation',
      motivation: note === '' ? 'highlighting' : 'commenting',
      ...(note !== '' && { body: { type: 'TextualBody', purpose: 'commenting', value: note } }),
      target: {
        source: `${address}source.txt`,
        scope: link === '' ? address : `${address}?${link}`,
        selector: position ? [quote, position] : [quote],
      },
    }
  })
  return collectionOf(`${address}notes.jsonld`, title, items)
}
