import type { Dateline, Title } from '../../annotation/document.ts'
import type { Entity } from '../../annotation/entities.ts'
import { contains, sliceOf, type TextRange } from '../../annotation/range.ts'
import type { DocumentText } from '../document-text.ts'
import { nounPhrases } from './noun-phrases.ts'

/**
 * A title for each section, taken from its own words: the noun phrase that says most of what this section
 * is about and the others are not.
 */
export function titlesMade(
  document: DocumentText,
  _entities: readonly Entity[],
  _dateline: Dateline | null,
  sections: readonly TextRange[],
): Title[] {
  const phrases = nounPhrases(document)
  return sections.map((section) => {
    const range = phrases.find((phrase) => contains(section, phrase)) ?? section
    return {
      origin: 'made',
      words: sliceOf(document.text, range),
      range,
      evidence: { rule: 'title-of-noun-phrase', words: [range] },
    }
  })
}
