import { entityTypes } from '../../annotation/entities.ts'
import { texts } from '../../texts/texts.ts'
import type { Article } from '../article-context.tsx'
import type { PaperNames } from './paper-facts.ts'

/** An index of the names of an article: each with the numbers of the paragraphs that mention it. */
export function namesByParagraph({ analysis, mentions }: Article): PaperNames[] {
  const paragraphs = analysis.sections.flatMap((section) => section.paragraphs)
  const numbers = new Map<string, Set<number>>()
  paragraphs.forEach(({ range }, index) => {
    for (const { entity } of mentions.within(range)) {
      numbers.set(entity.id, (numbers.get(entity.id) ?? new Set()).add(index + 1))
    }
  })
  return entityTypes
    .map((type) => ({
      title: texts.entities.types[type],
      names: analysis.entities
        .filter((entity) => entity.type === type && numbers.has(entity.id))
        .map(({ id, name }) => ({ name, paragraphs: [...(numbers.get(id) ?? [])] })),
    }))
    .filter(({ names }) => names.length > 0)
}
