import type { CorpusArticle } from './corpora.ts'
import type { Peer } from './peers/peer.ts'

const rounds = 3

/** How fast a peer reads the articles once it is warm: the best of a few rounds, in words a second. */
export function wordsPerSecond(articles: readonly CorpusArticle[], { read }: Peer): number {
  const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0)
  let best = Infinity
  for (let round = 0; round <= rounds; round++) {
    const start = performance.now()
    for (const article of articles) read(article)
    // the first one warms up
    if (round > 0) best = Math.min(best, performance.now() - start)
  }
  return words / (best / 1000)
}
