import { allowedTransitions, labels } from '../analysis/entities/learned/labels.ts'

/** The words of a zone: numbers of their features, and their labels. */
export type Example = { readonly features: readonly number[][]; readonly gold: readonly number[] }

/** Weights by feature, then label; transitions by label before, then label after. */
export type Chain = {
  readonly weights: readonly Float64Array[]
  readonly transitions: Float64Array
}

const count = labels.length
const impossible = -1e30

/** How far and how long to learn; found by cross-validation. */
const rounds = 10
const rate = 0.06
/** What weights cost, in each round (L2). */
const penalty = 1.5

/**
 * Learns a linear-chain conditional random field by AdaGrad (Duchi et al. 2011). The order of the examples
 * is shuffled with a fixed seed: the same examples give the same weights.
 *
 * @param features  how many features there are
 */
export function learnChain(examples: readonly Example[], features: number): Chain {
  const zeros = () => Array.from({ length: features }, () => new Float64Array(count))
  const chain = { weights: zeros(), transitions: new Float64Array(count * count) }
  const squares = { weights: zeros(), transitions: new Float64Array(count * count) }
  const seen = timesSeen(examples, features)
  const random = randomFrom(1)
  const order = [...examples]
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random)
    for (const example of order) step(chain, squares, example, seen)
  }
  return chain
}

function timesSeen(examples: readonly Example[], features: number): Float64Array {
  const seen = new Float64Array(features)
  for (const example of examples) {
    for (const word of example.features) for (const id of word) seen[id] = at(seen, id) + 1
  }
  return seen
}

/** One step along the gradient of one example's likelihood. */
function step(chain: Chain, squares: Chain, { features, gold }: Example, seen: Float64Array): void {
  const scores = features.map((ids) => scoresOf(chain, ids))
  const { forward, backward, whole } = sumsOf(chain, scores)
  features.forEach((ids, word) => {
    const gradient = Float64Array.from(labels, (_, label) => {
      const part = Math.exp(at(forward[word], label) + at(backward[word], label) - whole)
      return (gold[word] === label ? 1 : 0) - part
    })
    for (const id of ids) {
      climb(chain.weights[id], squares.weights[id], gradient, penalty / at(seen, id))
    }
    if (word > 0) stepTransitions(chain, squares, gold, word, { forward, backward, whole, scores })
  })
}

type Sums = {
  readonly forward: readonly Float64Array[]
  readonly backward: readonly Float64Array[]
  /** Logarithm of the sum over all rows of labels. */
  readonly whole: number
}

function stepTransitions(
  chain: Chain,
  squares: Chain,
  gold: readonly number[],
  word: number,
  { forward, backward, whole, scores }: Sums & { readonly scores: readonly Float64Array[] },
): void {
  const gradient = Float64Array.from(allowedTransitions, (isAllowed, pair) => {
    if (!isAllowed) return 0
    const before = Math.floor(pair / count)
    const after = pair % count
    const path = at(forward[word - 1], before) + at(chain.transitions, pair)
    const part = Math.exp(path + at(scores[word], after) + at(backward[word], after) - whole)
    return (gold[word - 1] === before && gold[word] === after ? 1 : 0) - part
  })
  climb(chain.transitions, squares.transitions, gradient, 0)
}

function climb(
  values: Float64Array | undefined,
  squares: Float64Array | undefined,
  gradient: Float64Array,
  cost: number,
): void {
  if (!values || !squares) return
  for (let k = 0; k < gradient.length; k++) {
    const slope = at(gradient, k) - cost * at(values, k)
    if (Math.abs(slope) < 1e-6) continue
    squares[k] = at(squares, k) + slope * slope
    values[k] = at(values, k) + (rate * slope) / Math.sqrt(at(squares, k) + 0.01)
  }
}

function scoresOf(chain: Chain, ids: readonly number[]): Float64Array {
  const scores = new Float64Array(count)
  for (const id of ids) {
    for (let label = 0; label < count; label++) {
      scores[label] = at(scores, label) + at(chain.weights[id], label)
    }
  }
  return scores
}

/** Sums over all rows of labels up to each word, and from each word on, in logarithms. */
function sumsOf(chain: Chain, scores: readonly Float64Array[]): Sums {
  const step = (before: number, after: number) =>
    allowedTransitions[before * count + after]
      ? at(chain.transitions, before * count + after)
      : impossible
  const forward: Float64Array[] = []
  scores.forEach((score, word) => {
    const previous = forward[word - 1]
    forward.push(
      Float64Array.from(labels, ({ type, begins }, after) => {
        if (!previous) return type === null || begins ? at(score, after) : impossible
        return logSum(previous.map((sum, before) => sum + step(before, after))) + at(score, after)
      }),
    )
  })
  const backward: Float64Array[] = scores.map(() => new Float64Array(count))
  for (let word = scores.length - 2; word >= 0; word--) {
    backward[word] = Float64Array.from(labels, (_, before) =>
      logSum(
        Float64Array.from(
          labels,
          (_, after) =>
            at(backward[word + 1], after) + at(scores[word + 1], after) + step(before, after),
        ),
      ),
    )
  }
  return { forward, backward, whole: logSum(forward.at(-1) ?? new Float64Array(1)) }
}

function logSum(values: Float64Array): number {
  let most = -Infinity
  for (const value of values) if (value > most) most = value
  let sum = 0
  for (const value of values) sum += Math.exp(value - most)
  return most + Math.log(sum)
}

function at(values: Float64Array | undefined, index: number): number {
  return values?.[index] ?? 0
}

/** A linear congruential generator (Knuth 1997, 3.3.4): the same numbers each time. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function shuffle<T>(items: T[], random: () => number): void {
  for (let last = items.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const a = items[last]
    const b = items[other]
    if (a !== undefined && b !== undefined) [items[last], items[other]] = [b, a]
  }
}
