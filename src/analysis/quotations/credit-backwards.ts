import type { Attributed } from './attribution.ts'
import type { CreditedSpan } from './credit-spans.ts'

/** Quoted words at the start of a paragraph whose speaker is named only after the words that follow. */
export function creditBackwards(
  found: readonly CreditedSpan[],
  attributed: readonly Attributed[],
): CreditedSpan[] {
  const credited = [...found]
  for (let index = credited.length - 2; index >= 0; index--) {
    const here = credited[index]
    const next = credited[index + 1]
    if (!here || !next || here.credit !== null || here.rule !== 'quoted-without-cue') continue
    const adjacent = next.frame === here.frame + 1 && next.at === 0
    const together = paragraphOf(attributed, here) === paragraphOf(attributed, next)
    const reopened = attributed[here.frame]?.frame.pieces.at(-1)?.span?.end === 'reopened'
    if (!adjacent || !(together || reopened) || !next.credit) continue
    credited[index] = { ...here, credit: next.credit, rule: 'quotation-continued' }
    if (next.continues === null) credited[index + 1] = { ...next, continues: index }
  }
  return credited
}

function paragraphOf(attributed: readonly Attributed[], span: CreditedSpan): number {
  return attributed[span.frame]?.frame.paragraph ?? -1
}
