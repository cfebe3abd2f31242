import type { TextRange } from '../../../src/annotation/range.ts'
import type { Gold } from '../read-gold.ts'
import type { Count } from './count.ts'
import type { Ranged } from './pairing.ts'

const unseen = /[\s\u00AD\u200B-\u200D\u2060\uFEFF]/

/** What is removed, counted in code units that can be seen: white space between two lines is nobody’s loss. */
export function scoreBoilerplate(gold: Gold, found: readonly Ranged[]): Count {
  const wanted = unitsOf(gold.boilerplate)
  const removed = unitsOf(found.map(({ range }) => range))
  for (const at of unitsOf(gold.either.boilerplate)) {
    if (!wanted.has(at)) removed.delete(at)
  }
  const seen = (at: number) => !unseen.test(gold.text.charAt(at))
  return {
    gold: [...wanted].filter(seen).length,
    found: [...removed].filter(seen).length,
    right: [...removed].filter((at) => seen(at) && wanted.has(at)).length,
  }
}

function unitsOf(ranges: readonly TextRange[]): Set<number> {
  const units = new Set<number>()
  for (const { start, end } of ranges) {
    for (let at = start; at < end; at++) units.add(at)
  }
  return units
}
