import { writeFileSync } from 'node:fs'
import { modelText } from '../analysis/entities/learned/name-model.ts'
import { annotatedArticles } from './annotated-corpus.ts'
import { learnNames } from './learn-names.ts'

/**
 * Learns what names look like from articles in which people have marked them.
 *
 *     npm run train -- PATH/entities.dev.ndjson
 *
 * Writes two models: the project's, learned from all articles, and one for measuring, learned without every
 * third of them.
 */
const [corpus = ''] = process.argv.slice(2)
/** A feature whose weights are all smaller is left out. */
const least = 0.02

const articles = annotatedArticles(corpus)
const root = new URL('../../', import.meta.url)
const seen = articles.filter((_, index) => index % 3 !== 0)
writeModel('tests/accuracy/held-out-name-model.txt', seen, (text) => text)
writeModel('src/analysis/lexicons/name-model.ts', articles, moduleOf)

function writeModel(file: string, from: typeof articles, content: (text: string) => string): void {
  const text = modelText(learnNames(from), least)
  writeFileSync(new URL(file, root), content(text))
  console.log(`${file}: ${from.length} articles, ${text.length} letters`)
}

function moduleOf(text: string): string {
  return `// Made by \`npm run train\`; do not edit.
// Learned from wikigold (Balasuriya et al. 2009; CC BY 4.0) and the news of GUM (Zeldes 2017; annotations CC
// BY 4.0, texts of Wikinews CC BY 2.5). It holds weights and words, no sentence of theirs.
// A line: a feature (features.ts, second-look.ts), and a letter for each weight (name-model.ts).

export const nameModelText = \`
${text}
\`
`
}
