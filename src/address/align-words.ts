import { coded, type PassageLink, spelt } from './passage-link.ts'
import { wordsInText } from './words-in-text.ts'

/** What is looked for: numbers of words, of which only the bits in `masks` are known. */
export type Pattern = {
  readonly words: Int32Array
  readonly masks: Int32Array
  /** After so many words an unknown number of others follows; -1 when all are known. */
  readonly gapAfter: number
  readonly gap: number
  readonly before: readonly Neighbour[]
  readonly after: readonly Neighbour[]
}

/** Six bits of a word beside the passage, and what it adds to the score of a place that it stands beside. */
export type Neighbour = { readonly code: number; readonly weight: number }

/** A stretch of a text, in words, and how well it fits. */
export type Place = {
  readonly start: number
  readonly end: number
  /** Words of the passage that stand there, in order. */
  readonly hits: number
  /**
   * Two for each word found, less one for each missing, put in or replaced; context included, where a word
   * beyond the paragraph counts one.
   */
  readonly score: number
  /** The part of it that the words before and those after have. */
  readonly before: number
  readonly after: number
}

const sixBits = 63

export function patternOf({ was, count, before, after, middle }: PassageLink): Pattern {
  const head = spelled(was.head, count > spelt.all ? spelt.head : spelt.all)
  const tail = spelled(was.tail, spelt.tail)
  const gap = Math.max(0, count - head.length - middle.length - tail.length)
  const known = [...head.map(() => -1), ...middle.map(() => sixBits), ...tail.map(() => -1)]
  return {
    words: Int32Array.from([...head, ...middle, ...tail]),
    masks: Int32Array.from(known),
    gapAfter: gap > 0 ? head.length + Math.min(middle.length, coded.middleHead) : -1,
    gap,
    before: [...neighbours(before.beyond, 1), ...neighbours(before.inside, 2)],
    after: [...neighbours(after.inside, 2), ...neighbours(after.beyond, 1)],
  }
}

function neighbours(codes: readonly number[], weight: number): Neighbour[] {
  return codes.map((code) => ({ code, weight }))
}

function spelled(words: string, most: number): number[] {
  return Array.from(wordsInText(words).hashes.slice(0, most))
}

/** A text in which passages are looked for: how well the context fits before and after each word. */
export type Field = {
  readonly hashes: Int32Array
  readonly before: Int16Array
  readonly after: Int16Array
}

/** Stands before the first word and after the last, so that the edges of an article are context too. */
const edge = 0

/** The words with an edge at either end. */
export function withEdges(hashes: Int32Array): Int32Array {
  const edged = new Int32Array(hashes.length + 2).fill(edge)
  edged.set(hashes, 1)
  return edged
}

export function fieldOf(hashes: Int32Array, { before, after }: Pattern): Field {
  const edged = withEdges(hashes)
  return {
    hashes,
    before: contextScores(edged, before).slice(1, -1),
    after: contextScores(edged.toReversed(), after.toReversed()).reverse().slice(1, -1),
  }
}

/** The same text with the context out of account: for a passage that stands among other words now. */
export function withoutContext({ hashes }: Field): Field {
  const none = new Int16Array(hashes.length + 1)
  return { hashes, before: none, after: none }
}

const found = 2
const lost = 1
/** For a word put in among the context: four of them, and it is no longer next to the passage. */
const between = 2

/**
 * How well the words that end at each place are the given ones, read backwards from there: the
 * alignment of Smith and Waterman, whose near end is fixed and whose far end is free.
 */
function contextScores(hashes: Int32Array, neighbours: readonly Neighbour[]): Int16Array {
  let row = new Int16Array(hashes.length + 1)
  for (const { code, weight } of neighbours) {
    // As much in all for one that weighs less: or the passage would gain by taking words from beyond it.
    const miss = found + lost - weight
    const next = new Int16Array(hashes.length + 1)
    for (let at = 1; at < next.length; at++) {
      const same = (numberAt(hashes, at - 1) & sixBits) === code
      const step = numberAt(row, at - 1) + (same ? weight : -miss)
      next[at] = Math.max(0, step, numberAt(row, at) - miss, numberAt(next, at - 1) - between)
    }
    row = next
  }
  return row
}

/**
 * The place between two words of a text that fits a passage and its context best; `null` where none holds a word
 * that it must.
 *
 * One alignment weighs the words of the passage and those around it together, so that neither a twin of
 * the passage among other words wins over the passage with a word changed, nor the edges slip. An empty
 * place, where the context stands and the passage does not, can win too: it was deleted. `filled` leaves
 * out places that hold no word of the passage.
 *
 * Time grows with the words of the text times those of the pattern (at most 64), memory with the text.
 */
export function bestPlace(
  field: Field,
  pattern: Pattern,
  which: 'any' | 'filled' = 'any',
): Place | null {
  const rows = alignedRows(field, pattern)
  let best: Place | null = null
  for (let at = 0; at <= field.hashes.length; at++) {
    const after = numberAt(field.after, at)
    const start = numberAt(rows.starts, at)
    const score = numberAt(rows.scores, at) + after
    const hits = numberAt(rows.hits, at)
    const empty = start === at
    if (which === 'filled' && hits === 0) continue
    if (best && (score < best.score || (score === best.score && !empty))) continue
    const before = numberAt(field.before, start)
    best = { start, end: at, hits, score, before, after }
  }
  return best
}

type Rows = { scores: Int32Array; starts: Int32Array; hits: Int32Array }

function alignedRows(field: Field, pattern: Pattern): Rows {
  const width = field.hashes.length + 1
  let row = emptyRows(width)
  let next = emptyRows(width)
  for (let at = 0; at < width; at++) {
    row.scores[at] = numberAt(field.before, at)
    row.starts[at] = at
  }
  for (let index = 0; index < pattern.words.length; index++) {
    alignWord(field.hashes, pattern, index, row, next)
    ;[row, next] = [next, row]
  }
  return row
}

/** Adds one word of the pattern: found, replaced, missing, or found after words that were put in. */
function alignWord(
  hashes: Int32Array,
  pattern: Pattern,
  index: number,
  row: Rows,
  next: Rows,
): void {
  const wanted = numberAt(pattern.words, index)
  const mask = numberAt(pattern.masks, index)
  const open = pattern.gapAfter === index + 1 ? 2 * pattern.gap + index + 1 : 0
  copy(row, 0, next, 0, numberAt(row.scores, 0) - lost, 0)
  for (let at = 1; at < row.scores.length; at++) {
    const same = ((numberAt(hashes, at - 1) ^ wanted) & mask) === 0
    const step = numberAt(row.scores, at - 1) + (same ? found : -lost)
    const missing = numberAt(row.scores, at) - lost
    const free = open > 0 && at - numberAt(next.starts, at - 1) <= open
    const inserted = numberAt(next.scores, at - 1) - (free ? 0 : lost)
    if (step >= missing && step >= inserted) copy(row, at - 1, next, at, step, same ? 1 : 0)
    else if (missing >= inserted) copy(row, at, next, at, missing, 0)
    else copy(next, at - 1, next, at, inserted, 0)
  }
}

function emptyRows(width: number): Rows {
  return {
    scores: new Int32Array(width),
    starts: new Int32Array(width),
    hits: new Int32Array(width),
  }
}

/** Goes on with an alignment in another cell. */
function copy(from: Rows, at: number, to: Rows, into: number, score: number, hit: number): void {
  to.scores[into] = score
  to.starts[into] = numberAt(from.starts, at)
  to.hits[into] = numberAt(from.hits, at) + hit
}

function numberAt(row: Int32Array | Int16Array, at: number): number {
  return row[at] ?? 0
}
