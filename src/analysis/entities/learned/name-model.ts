import { allowedTransitions, labels } from './labels.ts'

/** What a feature speaks for, by label: first for the first reading, then for the second. */
export type Weights = Float32Array

/** A linear-chain model (Lafferty et al. 2001) of two readings. */
export type NameModel = {
  readonly weights: ReadonlyMap<string, Weights>
  /** By label before and label after, for the first reading and the second. */
  readonly transitions: readonly [Float32Array, Float32Array]
}

/** Each weight is one letter; as many letters as this, with zero in the middle. */
const letters = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).filter(
  (letter) => !/[\s\\`$]/u.test(letter),
)
const zero = (letters.length - 1) / 2
/** Between two letters; weights past the last are cut. */
const step = 0.05
const weightOf: ReadonlyMap<string, number> = new Map(
  letters.map((letter, at) => [letter, (at - zero) * step]),
)

/** Reads a model as `modelText` writes it. */
export function modelOf(text: string): NameModel {
  const weights = new Map<string, Weights>()
  const transitions: [Float32Array, Float32Array] = [new Float32Array(), new Float32Array()]
  for (const line of text.trim().split('\n')) {
    const gap = line.lastIndexOf(' ')
    const feature = line.slice(0, gap)
    const values = Float32Array.from(line.slice(gap + 1), (letter) => weightOf.get(letter) ?? 0)
    if (feature === '#1') transitions[0] = values
    else if (feature === '#2') transitions[1] = values
    else weights.set(feature, values)
  }
  return { weights, transitions }
}

/** A model as text, a feature a line; features that say little are left out. */
export function modelText({ weights, transitions }: NameModel, least: number): string {
  const told = [...weights]
    .filter(
      ([feature, values]) =>
        isSpellable(feature) && values.some((value) => Math.abs(value) >= least),
    )
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return [
    `#1 ${lettersOf(transitions[0])}`,
    `#2 ${lettersOf(transitions[1])}`,
    ...told.map(([feature, values]) => `${feature} ${lettersOf(values)}`),
  ].join('\n')
}

/** Whether a feature can stand in the text of a module. */
function isSpellable(feature: string): boolean {
  return !/[\s\\`]|\$\{/u.test(feature)
}

function lettersOf(values: Float32Array): string {
  return Array.from(values, (value) => {
    const at = Math.round(value / step) + zero
    return letters[Math.max(0, Math.min(letters.length - 1, at))]
  }).join('')
}

const count = labels.length
const impossible = -1e9

/**
 * The likeliest labels of a row of words (Viterbi 1967).
 *
 * @param scores  by word, then by label
 */
export function likeliest(scores: readonly Float32Array[], transitions: Float32Array): number[] {
  let best = Float32Array.from(labels, (label, at) =>
    label.type === null || label.begins ? (scores[0]?.[at] ?? 0) : impossible,
  )
  const back: number[][] = []
  for (const score of scores.slice(1)) {
    const from: number[] = []
    best = Float32Array.from(labels, (_, after) => {
      const before = bestBefore(best, transitions, after)
      from.push(before)
      return valueFrom(best, transitions, before, after) + (score[after] ?? 0)
    })
    back.push(from)
  }
  const path = [indexOfMost(best)]
  for (const from of back.reverse()) path.push(from[path.at(-1) ?? 0] ?? 0)
  return path.reverse()
}

function bestBefore(best: Float32Array, transitions: Float32Array, after: number): number {
  let chosen = 0
  let most = -Infinity
  for (let before = 0; before < count; before++) {
    const value = valueFrom(best, transitions, before, after)
    if (value > most) {
      most = value
      chosen = before
    }
  }
  return chosen
}

function valueFrom(best: Float32Array, transitions: Float32Array, before: number, after: number) {
  const at = before * count + after
  return allowedTransitions[at] ? (best[before] ?? 0) + (transitions[at] ?? 0) : impossible
}

function indexOfMost(values: Float32Array): number {
  return values.reduce((best, value, at) => (value > (values[best] ?? 0) ? at : best), 0)
}
