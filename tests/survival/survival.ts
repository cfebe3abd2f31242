import { parseArgs } from 'node:util'
import { corpusArticles, ownArticles } from './articles.ts'
import { emphasisKeys } from './methods/emphasis-keys.ts'
import { fuzzyQuotes } from './methods/fuzzy-quotes.ts'
import { ours } from './methods/ours.ts'
import { positionIds } from './methods/position-ids.ts'
import { textFragments } from './methods/text-fragments.ts'
import { runTrials, scenarios } from './run-trials.ts'
import { type Row, survivalTable } from './survival-table.ts'

// Edits articles, follows links to their passages, and prints where they landed. The other kinds of link
// are followed through the first tenth of the same edits: the fuzzy matcher takes its time.
const { values } = parseArgs({
  options: {
    trials: { type: 'string', default: '7000' },
    seed: { type: 'string', default: '1' },
    corpora: { type: 'string' },
  },
})
const count = Number(values.trials)
const seed = Number(values.seed)
const articles = values.corpora === undefined ? ownArticles() : corpusArticles(values.corpora)
const peers = [textFragments, fuzzyQuotes, positionIds, emphasisKeys]

const rows = scenarios.map((scenario, index): Row => {
  const settings = { seed: seed * 1000 + index, count }
  const [own] = runTrials(articles, scenario, [ours], settings)
  if (!own) throw new Error('nothing was tried')
  const others = runTrials(articles, scenario, peers, { ...settings, count: Math.ceil(count / 10) })
  return { scenario: scenario.name, ours: own, peers: others }
})

console.log(
  `${articles.length} articles, ${count.toLocaleString('en')} trials of each edit, seed ${seed}\n`,
)
console.log(
  survivalTable(
    rows,
    peers.map(({ name }) => name),
  ),
)
console.log(
  '\nright: at the place or, where it was deleted, said to be gone. Others: right / wrong, silent, in %.',
)
