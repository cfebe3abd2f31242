import { analysisOfSeed } from '../articles/analysis-of-seed.ts'
import type { BadSeed } from '../articles/article.ts'
import { badCorrections } from '../articles/read-seed.ts'
import { readArticle } from './read-article.ts'
import { summary } from './summary.ts'

/**
 * What is found in a file, to be read by people, or what is wrong with it.
 *
 * @param published  the day it was published (`YYYY-MM-DD`), before that of its sidecar; `null` for that one
 */
export async function summaryOf(
  file: string,
  published: string | null,
): Promise<string | BadSeed[]> {
  const article = await readArticle(file)
  if (article.kind === 'bad-seed') return [article]
  const result = analysisOfSeed({ ...article, published: published ?? article.published })
  return result.kind === 'corrected'
    ? summary(article.text, result.analysis)
    : result.misfits.map((misfit) => badCorrections(article.fileName, misfit))
}
