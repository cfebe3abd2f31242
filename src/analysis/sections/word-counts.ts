import type { TextRange } from '../../annotation/range.ts'
import type { DocumentText } from '../document-text.ts'
import { stemOf } from './stems.ts'

/** How often the words of an article stand in each of its sections. */
export type WordCounts = {
  /** How much a word says of a section: often there, and seldom elsewhere. */
  weight(stem: string, section: number): number
}

export function wordCounts(document: DocumentText, sections: readonly TextRange[]): WordCounts {
  const inSection = sections.map(() => new Map<string, number>())
  const inArticle = new Map<string, number>()
  let at = 0
  for (const { lower, range, kind } of document.tokens) {
    if (kind !== 'word') continue
    while (at < sections.length && range.start >= (sections[at]?.end ?? 0)) at++
    const stem = stemOf(lower)
    inArticle.set(stem, (inArticle.get(stem) ?? 0) + 1)
    if (range.start >= (sections[at]?.start ?? Infinity)) {
      inSection[at]?.set(stem, (inSection[at]?.get(stem) ?? 0) + 1)
    }
  }
  return {
    weight(stem, section) {
      const here = inSection[section]?.get(stem) ?? 0
      return (Math.log(1 + here) * here) / (inArticle.get(stem) ?? 1)
    },
  }
}
