import type { Entity } from '../../annotation/entities.ts'
import { mentionIndexOf } from '../../annotation/mention-index.ts'
import type { TextRange } from '../../annotation/range.ts'
import type { DocumentText } from '../document-text.ts'
import { functionWords } from '../lexicons/common-words.ts'
import { stemOf } from './stems.ts'

/** Lengths of a section in paragraphs: the shortest, the best and the longest. */
const shortest = 2
const best = 4
const longest = 5
/** A text of fewer characters is read in a minute and needs no headings. */
const fewest = 1_200
/** What one paragraph too many or too few costs, in units of cohesion (0 to 1). */
const costOfLength = 0.04

type Bag = ReadonlyMap<string, number>

/**
 * Cuts an article without headings into sections of about four paragraphs, where what is talked about
 * changes most: the cohesion of two paragraphs before and two after a gap is lowest (Hearst, “TextTiling”,
 * 1997), among all cuts that keep to the lengths.
 */
export function cutIntoSections(
  document: DocumentText,
  entities: readonly Entity[],
  paragraphs: readonly TextRange[],
): TextRange[][] {
  if (paragraphs.length === 0) return []
  const characters = paragraphs.reduce((sum, { start, end }) => sum + end - start, 0)
  if (paragraphs.length < best || characters < fewest) return [[...paragraphs]]
  const bags = bagsOf(document, entities, paragraphs)
  const cohesion = bags.map((_, gap) => cohesionAt(bags, gap))
  // against the mean: a cut where the talk turns pays, one in the midst of it costs
  const mean = cohesion.reduce((sum, one) => sum + one, 0) / Math.max(1, cohesion.length - 1)
  const cuts = bestCuts(
    paragraphs.length,
    cohesion.map((one) => one - mean),
  )
  return cuts.map((from, index) => paragraphs.slice(from, cuts[index + 1] ?? paragraphs.length))
}

/** Starts of the sections whose cuts cost least, found from the end to the start. */
function bestCuts(count: number, cohesion: readonly number[]): number[] {
  const cost: number[] = new Array(count + 1).fill(Infinity)
  const next: number[] = new Array(count + 1).fill(count)
  cost[count] = 0
  for (let from = count - 1; from >= 0; from--) {
    for (let to = from + shortest; to <= Math.min(count, from + longest); to++) {
      const gap = to === count ? 0 : (cohesion[to] ?? 0)
      const total = (cost[to] ?? Infinity) + gap + costOfLength * (to - from - best) ** 2
      if (total < (cost[from] ?? Infinity)) {
        cost[from] = total
        next[from] = to
      }
    }
  }
  const cuts: number[] = []
  for (let at = 0; at < count; at = next[at] ?? count) cuts.push(at)
  return cuts
}

/** How much two paragraphs before a gap and two after it have in common, 0 to 1. */
function cohesionAt(bags: readonly Bag[], gap: number): number {
  const before = sumOf(bags.slice(Math.max(0, gap - 2), gap))
  const after = sumOf(bags.slice(gap, gap + 2))
  const product = [...before].reduce((sum, [word, n]) => sum + n * (after.get(word) ?? 0), 0)
  const lengths = lengthOf(before) * lengthOf(after)
  return lengths === 0 ? 0 : product / lengths
}

/** The content words of each paragraph, by their stems, and its entities, which count twice. */
function bagsOf(
  document: DocumentText,
  entities: readonly Entity[],
  paragraphs: readonly TextRange[],
): Bag[] {
  const bags = paragraphs.map(() => new Map<string, number>())
  let at = 0
  for (const token of document.tokens) {
    while (at < paragraphs.length && token.range.start >= (paragraphs[at]?.end ?? 0)) at++
    const paragraph = paragraphs[at]
    if (!paragraph || token.range.start < paragraph.start) continue
    if (token.kind === 'word' && !functionWords.has(token.lower))
      add(bags[at], stemOf(token.lower), 1)
  }
  const mentions = mentionIndexOf(entities)
  paragraphs.forEach((range, index) => {
    for (const { entity } of mentions.within(range)) add(bags[index], `entity ${entity.id}`, 2)
  })
  return bags
}

function add(bag: Map<string, number> | undefined, word: string, count: number): void {
  bag?.set(word, (bag.get(word) ?? 0) + count)
}

function sumOf(bags: readonly Bag[]): Map<string, number> {
  const sum = new Map<string, number>()
  for (const bag of bags) for (const [word, count] of bag) add(sum, word, count)
  return sum
}

function lengthOf(bag: Bag): number {
  return Math.hypot(...bag.values())
}
