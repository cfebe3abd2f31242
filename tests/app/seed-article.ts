import { readFileSync } from 'node:fs'
import type { Article } from '../../src/articles/article.ts'

const fileName = '000_9fbcbbfa4dd88219.txt'

/** The sample article, with its date as its editor supplied it. */
export const seed: Article = {
  kind: 'article',
  slug: 'seed',
  fileName,
  text: readFileSync(`seeds/${fileName}`, 'utf8'),
  published: '2022-06-15',
  title: null,
  corrections: null,
}
