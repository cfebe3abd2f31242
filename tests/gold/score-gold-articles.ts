import { analyse } from '../../src/analysis/analyse.ts'
import { type GoldScores, scoreAgainstGold, totalScores } from './gold-scores.ts'
import { goldSlugs, readGold } from './read-gold.ts'

/** The engine's counts over all articles that were annotated by hand. */
export function scoreGoldArticles(): GoldScores {
  return totalScores(
    goldSlugs().map((slug) => {
      const gold = readGold(slug)
      return scoreAgainstGold(gold, analyse(gold.text, { published: gold.published }))
    }),
  )
}
