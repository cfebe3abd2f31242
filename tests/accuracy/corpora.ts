import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** An annotated article; only the scorer looks into its gold. */
export type CorpusArticle = {
  readonly id: string
  readonly text: string
  readonly published?: string
  readonly gold: { readonly chains?: unknown }
}

/** `[start, end)` in UTF-16 code units. */
export type Pair = readonly [start: number, end: number]

/** What is found in an article, by the engine or by a peer, as the scorer reads it. */
export type Prediction = {
  readonly times?: readonly { range: Pair; type: string; value?: string | null }[]
  readonly quotes?: readonly {
    range: Pair
    kind: string
    source?: Pair | null
    speakers?: readonly string[]
  }[]
  readonly entities?: readonly {
    id: string
    type: string
    name: string
    mentions: readonly { range: Pair; kind: string }[]
  }[]
}

type Score = { readonly f1: number; readonly p: number; readonly r: number }
type Scorer<Metrics> = (
  gold: readonly CorpusArticle[],
  predictions: readonly (Prediction & { readonly id: string })[],
) => Metrics

/** The scorer that lies beside the corpora; figures in per cent. */
type Scorers = {
  readonly scoreTimes: Scorer<{ relaxed: Score; value: Score }>
  readonly scoreQuotes: Scorer<{
    direct: Score
    sourceAccuracy: number
    endToEnd: Score
    tokens: Score
  }>
  readonly scoreEntities: Scorer<{ types3: { exact: Score } }>
  readonly scoreCoref: Scorer<{ b3: Score; pronouns: Score }>
}

/** The corpora’s parts that were kept aside: nobody looked at their errors. */
export type Corpora = {
  readonly scorers: Scorers
  readonly times: readonly CorpusArticle[]
  readonly quotes: readonly CorpusArticle[]
  readonly entities: readonly CorpusArticle[]
  /** Those of `entities` in which people linked the mentions too. */
  readonly chains: readonly CorpusArticle[]
}

/** How each corpus is split, for the head of the table. */
export const keptAside =
  'times: every second article; quotations: the second half; names: every third article, by a model ' +
  'that did not learn from them; coreference: the linked articles among these'

/** The parts kept aside; `null` where the folder or its scorer is not there. */
export async function readCorpora(folder: string): Promise<Corpora | null> {
  const scorer = join(folder, 'score.mjs')
  if (!existsSync(scorer)) return null
  const scorers: Scorers = await import(pathToFileURL(scorer).href)
  const entities = articlesIn(folder, 'entities').filter((_, index) => index % 3 === 0)
  const quotes = articlesIn(folder, 'quotes')
  return {
    scorers,
    times: articlesIn(folder, 'times').filter((_, index) => index % 2 === 1),
    quotes: quotes.slice(quotes.length / 2),
    entities,
    chains: entities.filter(({ gold }) => gold.chains !== undefined),
  }
}

function articlesIn(folder: string, corpus: string): CorpusArticle[] {
  const lines = readFileSync(join(folder, `${corpus}.dev.ndjson`), 'utf8')
    .trim()
    .split('\n')
  return lines.map((line): CorpusArticle => JSON.parse(line))
}
