import type { Section } from '../../annotation/document.ts'
import type { Article } from '../article-context.tsx'
import { type Reason, reasonOf } from '../reason.ts'

/** A section's title and whose words it is made of. */
export type SectionFacts = {
  readonly id: string
  readonly title: string
  readonly reason: Reason
}

export function sectionFactsOf(article: Article, { id, title }: Section): SectionFacts {
  return { id, title: title.words, reason: reasonOf(article, title.evidence) }
}
