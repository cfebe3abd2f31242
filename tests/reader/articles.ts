import { globSync, readFileSync } from 'node:fs'
import { analyse } from '../../src/analysis/analyse.ts'
import { type Article, articleOf } from '../../src/reader/article-context.tsx'

/** The sample article with its date, as its editor supplied it. */
export const seedText = readFileSync('seeds/000_9fbcbbfa4dd88219.txt', 'utf8')
export const seedArticle = readArticle('seed', seedText, '2022-06-15')

/** The same file where nobody supplied a date. */
export const undatedSeed = readArticle('seed', seedText, null)

/** The sample and all articles that were annotated by hand. */
export const allArticles = (): readonly Article[] => [
  seedArticle,
  undatedSeed,
  ...globSync('tests/gold/articles/*.txt')
    .sort()
    .map((file) =>
      readArticle(file.replace(/^.*\/|\.txt$/gu, ''), readFileSync(file, 'utf8'), '2024-05-15'),
    ),
]

export function readArticle(slug: string, text: string, published: string | null): Article {
  return articleOf(slug, text, analyse(text, { published, title: null }))
}
