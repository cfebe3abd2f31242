import { type EntityType, entityTypes } from '../../../annotation/entities.ts'
import type { Name } from '../find-names.ts'
import type { Word } from '../words.ts'
import { addFeatures } from './features.ts'
import { labelOf, labels, outside } from './labels.ts'
import { nameContextOf } from './name-context.ts'
import { likeliest, type NameModel } from './name-model.ts'
import { type FirstReading, secondLookOf } from './second-look.ts'
import { type Zone, zonesOf } from './zones.ts'

/** A name as the model reads it. */
export type LearnedName = {
  readonly from: number
  readonly to: number
  readonly shares: TypeShares
}

/** How likely something is of each type, 0 to 1; they sum to 1. */
export type TypeShares = Readonly<Record<EntityType, number>>

/**
 * Reads the article twice for names: word by word, and then in the light of what the same words were taken
 * for elsewhere.
 *
 * @param ruleNames  what the rules find: to the model a feature among others
 */
export function readNames(
  words: readonly Word[],
  ruleNames: readonly Name[],
  model: NameModel,
): LearnedName[] {
  const context = nameContextOf(words, ruleNames)
  const zones = zonesOf(words).map((zone) =>
    scored(zone, model, (add) => addFeatures(context, zone, add)),
  )
  const first = readingOf(zones.map(({ zone, first }) => labelled(zone, first, model, 0)))
  const look = secondLookOf(words, first)
  return zones.flatMap(({ zone, second }) => {
    for (let at = zone.from; at < zone.to; at++) {
      const scores = second[at - zone.from]
      if (scores) look(at, (feature) => addWeights(model, feature, null, scores))
    }
    const { path } = labelled(zone, second, model, 1)
    return namesIn(zone, path).map((name) => ({ ...name, shares: sharesOf(name, zone, second) }))
  })
}

const count = labels.length

type Scored = {
  readonly zone: Zone
  readonly first: Float32Array[]
  readonly second: Float32Array[]
}

/** What the features of a zone speak for, by word and label, for both readings at once. */
function scored(
  zone: Zone,
  model: NameModel,
  add: (take: (feature: string, word: number) => void) => void,
): Scored {
  const rows = () => Array.from({ length: zone.to - zone.from }, () => new Float32Array(count))
  const first = rows()
  const second = rows()
  add((feature, word) => {
    const row = second[word]
    if (row) addWeights(model, feature, first[word] ?? null, row)
  })
  return { zone, first, second }
}

function addWeights(
  model: NameModel,
  feature: string,
  first: Float32Array | null,
  second: Float32Array,
): void {
  const weights = model.weights.get(feature)
  if (!weights) return
  for (let label = 0; label < count; label++) {
    if (first) first[label] = (first[label] ?? 0) + (weights[label] ?? 0)
    second[label] = (second[label] ?? 0) + (weights[count + label] ?? 0)
  }
}

type Labelled = { readonly zone: Zone; readonly path: readonly number[] }

function labelled(
  zone: Zone,
  scores: readonly Float32Array[],
  model: NameModel,
  reading: 0 | 1,
): Labelled {
  return { zone, path: likeliest(scores, model.transitions[reading]) }
}

function readingOf(all: readonly Labelled[]): FirstReading {
  const byWord = new Map(
    all.flatMap(({ zone, path }) =>
      path.map((label, at): [number, number] => [zone.from + at, label]),
    ),
  )
  return {
    labelAt: (word) => byWord.get(word) ?? outside,
    names: all.flatMap(({ zone, path }) => namesIn(zone, path)),
  }
}

/** Names by their labels: from each beginning as far as the same type goes on. */
export function namesIn(zone: Zone, path: readonly number[]): Zone[] {
  const names: Zone[] = []
  path.forEach((label, at) => {
    const { type = null, begins = false } = labels[label] ?? {}
    if (type === null || !begins) return
    const inside = labelOf(type, false)
    let to = at + 1
    while (path[to] === inside) to++
    names.push({ from: zone.from + at, to: zone.from + to })
  })
  return names
}

/** Each type's part of what speaks for a name, by its words alone. */
function sharesOf(name: Zone, zone: Zone, scores: readonly Float32Array[]): TypeShares {
  const sums = entityTypes.map((type) => {
    let sum = 0
    for (let at = name.from; at < name.to; at++) {
      sum += scores[at - zone.from]?.[labelOf(type, at === name.from)] ?? 0
    }
    return sum
  })
  const most = Math.max(...sums)
  const parts = sums.map((sum) => Math.exp(sum - most))
  const all = parts.reduce((total, part) => total + part, 0)
  const [person = 0, place = 0, organization = 0, other = 0] = parts.map((part) => part / all)
  return { person, place, organization, other }
}
