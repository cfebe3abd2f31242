import { findNames } from '../analysis/entities/find-names.ts'
import { addFeatures } from '../analysis/entities/learned/features.ts'
import { labelOf, labels, outside } from '../analysis/entities/learned/labels.ts'
import { nameContextOf } from '../analysis/entities/learned/name-context.ts'
import { likeliest, type NameModel, type Weights } from '../analysis/entities/learned/name-model.ts'
import { namesIn } from '../analysis/entities/learned/read-names.ts'
import { secondLookOf } from '../analysis/entities/learned/second-look.ts'
import { type Zone, zonesOf } from '../analysis/entities/learned/zones.ts'
import type { AnnotatedArticle } from './annotated-corpus.ts'
import { type Chain, type Example, learnChain } from './chain-crf.ts'

/** A zone with the features of its words in full. */
type Sample = { readonly zone: Zone; readonly features: string[][]; readonly gold: number[] }

/** A feature seen less often says nothing of other texts. */
const leastSeen = 2
/** The first readings that the second one learns from come from models that have not seen the article. */
const parts = 5

/** Learns both readings from articles. */
export function learnNames(articles: readonly AnnotatedArticle[]): NameModel {
  const samples = articles.map(samplesOf)
  const first = learn(samples.flat())
  const others = Array.from({ length: parts }, (_, part) =>
    learn(samples.filter((_, index) => index % parts !== part).flat()),
  )
  const again = articles.flatMap((article, index) =>
    withSecondLook(article, samples[index] ?? [], others[index % parts] ?? first),
  )
  return joined(first, learn(again))
}

type Learned = { readonly ids: ReadonlyMap<string, number>; readonly chain: Chain }

function learn(samples: readonly Sample[]): Learned {
  const seen = new Map<string, number>()
  for (const feature of samples.flatMap(({ features }) => features).flat()) {
    seen.set(feature, (seen.get(feature) ?? 0) + 1)
  }
  const kept = [...seen].filter(([, times]) => times >= leastSeen).map(([feature]) => feature)
  const ids = new Map(kept.map((feature, id): [string, number] => [feature, id]))
  const examples = samples.map(
    ({ features, gold }): Example => ({
      features: features.map((word) =>
        [...new Set(word)].flatMap((feature) => ids.get(feature) ?? []),
      ),
      gold,
    }),
  )
  return { ids, chain: learnChain(examples, kept.length) }
}

function samplesOf({ words, dateline, names }: AnnotatedArticle): Sample[] {
  const gold = new Map<number, number>()
  for (const { from, to, type } of names) {
    for (let at = from; at < to; at++) gold.set(at, labelOf(type, at === from))
  }
  const context = nameContextOf(words, findNames(words, dateline))
  return zonesOf(words).map((zone) => {
    const features: string[][] = Array.from({ length: zone.to - zone.from }, () => [])
    addFeatures(context, zone, (feature, word) => features[word]?.push(feature))
    return { zone, features, gold: features.map((_, at) => goldAt(gold, zone, at)) }
  })
}

/** A name that reaches into the zone from outside begins where the zone does. */
function goldAt(gold: ReadonlyMap<number, number>, zone: Zone, at: number): number {
  const label = gold.get(zone.from + at) ?? outside
  const { type = null } = labels[label] ?? {}
  return at === 0 && type !== null ? labelOf(type, true) : label
}

/** The samples of an article with what a first reading, by a model that has not seen it, adds to them. */
function withSecondLook(
  article: AnnotatedArticle,
  own: readonly Sample[],
  model: Learned,
): Sample[] {
  const byWord = new Map<number, number>()
  const names = own.flatMap(({ zone, features }) => {
    const path = read(model, features)
    for (const [at, label] of path.entries()) byWord.set(zone.from + at, label)
    return namesIn(zone, path)
  })
  const labelAt = (word: number) => byWord.get(word) ?? outside
  const look = secondLookOf(article.words, { labelAt, names })
  return own.map((sample) => ({
    ...sample,
    features: sample.features.map((features, at) => {
      const more = [...features]
      look(sample.zone.from + at, (feature) => more.push(feature))
      return more
    }),
  }))
}

function read({ ids, chain }: Learned, features: readonly string[][]): number[] {
  const scores = features.map((word) => {
    const sum = new Float32Array(labels.length)
    for (const feature of new Set(word)) {
      const weights = chain.weights[ids.get(feature) ?? -1]
      weights?.forEach((weight, label) => {
        sum[label] = (sum[label] ?? 0) + weight
      })
    }
    return sum
  })
  return likeliest(scores, Float32Array.from(chain.transitions))
}

function joined(first: Learned, second: Learned): NameModel {
  const features = new Set([...first.ids.keys(), ...second.ids.keys()])
  const weights = new Map<string, Weights>()
  for (const feature of features) {
    const row = new Float32Array(2 * labels.length)
    row.set(first.chain.weights[first.ids.get(feature) ?? -1] ?? [], 0)
    row.set(second.chain.weights[second.ids.get(feature) ?? -1] ?? [], labels.length)
    weights.set(feature, row)
  }
  return {
    weights,
    transitions: [
      Float32Array.from(first.chain.transitions),
      Float32Array.from(second.chain.transitions),
    ],
  }
}
