import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { goldSlugs, readGold } from '../gold/read-gold.ts'
import { type SurvivalArticle, survivalArticle } from './passages.ts'

const own = new URL('./articles/', import.meta.url)
const seeds = new URL('../../seeds/', import.meta.url)

/** The seed, the gold articles, and a few that were written for this. */
export function ownArticles(): SurvivalArticle[] {
  return [
    ...textsIn(seeds),
    ...goldSlugs().map((slug) => survivalArticle(slug, readGold(slug).text)),
    ...textsIn(own),
  ]
}

function textsIn(folder: URL): SurvivalArticle[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => survivalArticle(name, readFileSync(new URL(name, folder), 'utf8')))
}

/** Every so many of the news in a folder of corpora (see `npm run accuracy`); none where it is not there. */
const every = 10

export function corpusArticles(folder: string): SurvivalArticle[] {
  const names = ['times', 'quotes', 'entities'].map((name) => join(folder, `${name}.dev.ndjson`))
  const lines = names
    .filter((name) => existsSync(name))
    .flatMap((name) => readFileSync(name, 'utf8').trim().split('\n'))
  return lines
    .filter((_, index) => index % every === 0)
    .map((line): { id: string; text: string } => JSON.parse(line))
    .map(({ id, text }) => survivalArticle(id, text))
    .filter(({ paragraphs }) => paragraphs.length >= 4)
}
