import { parseArgs } from 'node:util'
import { goldSlugs, readGold } from '../gold/read-gold.ts'
import { type CorpusArticle, keptAside, readCorpora } from './corpora.ts'
import { corpusRows } from './corpus-rows.ts'
import { dateline } from './engine.ts'
import { goldRows } from './gold-rows.ts'
import { compromise } from './peers/compromise.ts'
import { accuracyTable } from './row.ts'
import { wordsPerSecond } from './speed.ts'

// Scores the engine and its peers in one run and prints one table. The corpora can’t be given away: they are
// read where they lie (--corpora, or the variable DATELINE_CORPORA), and never copied.
const { values } = parseArgs({ options: { corpora: { type: 'string' } } })
const folder = values.corpora ?? process.env.DATELINE_CORPORA ?? '../shared/corpora'

const corpora = await readCorpora(folder)
if (corpora) console.log(`On the parts kept aside. ${keptAside}.\n`)
else console.log(`No corpora with their scorer in ${folder}: the gold articles only.\n`)
console.log(accuracyTable([...(corpora ? corpusRows(corpora) : []), ...goldRows()]))

const articles = corpora ? [...corpora.quotes, ...corpora.times] : goldArticles()
const speeds = [dateline, compromise].map((peer) => {
  const speed = Math.round(wordsPerSecond(articles, peer) / 100) * 100
  return `${peer.name} ${speed.toLocaleString('en')}`
})
console.log(`\nWords a second, warm, all tasks at once: ${speeds.join(', ')}`)

function goldArticles(): CorpusArticle[] {
  return goldSlugs().map((slug) => ({ id: slug, text: readGold(slug).text, gold: {} }))
}
