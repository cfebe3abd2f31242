import { namesInWords } from '../speaker-words.ts'
import type { Author } from './authors-of-byline.ts'

/** “Tomás Arce and Lucy Hale”. */
export function authorNames(authors: readonly Author[]): string {
  return namesInWords(authors.map(authorName))
}

export function authorName(author: Author): string {
  if (author.kind === 'whole') return author.name
  const { given, family, suffix } = author
  return [given, family, suffix].filter(Boolean).join(' ')
}
