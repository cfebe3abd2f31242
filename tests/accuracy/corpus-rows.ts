import type { Corpora, CorpusArticle } from './corpora.ts'
import { dateline } from './engine.ts'
import { chronoNode } from './peers/chrono.ts'
import { compromise } from './peers/compromise.ts'
import { compromiseDates } from './peers/compromise-dates.ts'
import { microsoftRecognizers } from './peers/microsoft-recognizers.ts'
import type { Peer } from './peers/peer.ts'
import { quotationMarks } from './peers/quotation-marks.ts'
import { winkEntities } from './peers/wink.ts'
import type { Row } from './row.ts'

/** What is measured of a task, and what is asked of it. */
type Measure<Metrics> = Omit<Row, 'ours' | 'peers'> & {
  readonly of: (metrics: Metrics) => number
  /** Peers that do not do this part. */
  readonly without?: readonly Peer[]
}

/** One row for each measure on the corpora; peers read the same articles as the engine. */
export function corpusRows({ scorers, times, quotes, entities, chains }: Corpora): Row[] {
  return [
    ...rowsOf(times, scorers.scoreTimes, timePeers, timeMeasures),
    ...rowsOf(quotes, scorers.scoreQuotes, [compromise, quotationMarks], quoteMeasures),
    ...rowsOf(entities, scorers.scoreEntities, [compromise], nameMeasures),
    ...rowsOf(chains, scorers.scoreCoref, [compromise], chainMeasures),
  ]
}

type MetricsOf<Name extends keyof Corpora['scorers']> = ReturnType<Corpora['scorers'][Name]>

const timePeers = [chronoNode, compromiseDates, microsoftRecognizers, winkEntities]

const timeMeasures: Measure<MetricsOf<'scoreTimes'>>[] = [
  {
    task: 'time expressions found',
    of: ({ relaxed }) => relaxed.f1,
    best: '90.3 (HeidelTime, SUTime)',
    target: 89,
  },
  {
    task: '… with the right value',
    of: ({ value }) => value.f1,
    without: [winkEntities],
    best: '77.6 (HeidelTime)',
    target: 72,
  },
]

const quoteMeasures: Measure<MetricsOf<'scoreQuotes'>>[] = [
  {
    task: 'words in quotation marks found',
    of: ({ direct }) => direct.f1,
    best: '88–92 (people)',
    target: 93,
  },
  {
    task: '… their speaker, where they are found (share)',
    of: ({ sourceAccuracy }) => sourceAccuracy,
    without: [compromise],
    best: '96–98 (people)',
    target: 85,
  },
  {
    task: '… both right',
    of: ({ endToEnd }) => endToEnd.f1,
    without: [compromise],
    best: '84–90 (people)',
    target: 78,
  },
  {
    task: 'reported content of every kind, by word',
    of: ({ tokens }) => tokens.f1,
    best: '88–93 (people)',
    target: 72,
  },
]

const nameMeasures: Measure<MetricsOf<'scoreEntities'>>[] = [
  {
    task: 'names, exact and typed',
    of: ({ types3 }) => types3.exact.f1,
    best: '86 (trained on the same source)',
    target: 70,
  },
]

const chainMeasures: Measure<MetricsOf<'scoreCoref'>>[] = [
  { task: 'coreference, B-cubed', of: ({ b3 }) => b3.f1, target: 60 },
  {
    task: 'pronouns of persons resolved (share)',
    of: ({ pronouns }) => pronouns.r,
    target: 70,
  },
]

function rowsOf<Metrics>(
  articles: readonly CorpusArticle[],
  score: (gold: typeof articles, found: ReturnType<typeof predictions>) => Metrics,
  peers: readonly Peer[],
  measures: readonly Measure<Metrics>[],
): Row[] {
  const ours = score(articles, predictions(articles, dateline))
  const theirs = peers.map((peer) => ({
    peer,
    metrics: score(articles, predictions(articles, peer)),
  }))
  return measures.map(({ of, without = [], ...row }) => ({
    ...row,
    ours: of(ours),
    peers: theirs
      .filter(({ peer }) => !without.includes(peer))
      .map(({ peer, metrics }) => ({ of: peer.name, value: of(metrics) })),
  }))
}

function predictions(articles: readonly CorpusArticle[], peer: Peer) {
  return articles.map((article) => ({ ...peer.read(article), id: article.id }))
}
