import type { CorpusArticle, Prediction } from '../corpora.ts'

/** Something else that reads news, and what it finds in an article. */
export type Peer = {
  readonly name: string
  readonly read: (article: CorpusArticle) => Prediction
}

/** The article’s own day, at noon UTC; the corpora have one for every article with times. */
export function dayOf({ published }: CorpusArticle): Date {
  return new Date(`${published ?? '2000-01-01'}T12:00:00Z`)
}
