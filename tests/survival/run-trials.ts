import { randomFrom } from '../fuzz/texts.ts'
import { type Edit, elsewhere, fiveElsewhere, ofPassage } from './edits.ts'
import type { Method } from './methods/method.ts'
import type { SurvivalArticle } from './passages.ts'
import { type Outcome, outcomeOf, someTrial, type Trial } from './trial.ts'

/** A kind of edit: what is done, and which passages count. */
export type Scenario = {
  readonly name: string
  readonly edit: Edit
  readonly group: 'elsewhere' | 'passage' | 'deleted'
}

/** One or two words are too few to tell a deletion from an edit: they are left out of the deletions. */
const fewestDeleted = 3

const { deleted, 'deleted with its paragraph': withParagraph, ...changes } = ofPassage
const { 'a look-alike put in': lookAlike, ...harmless } = elsewhere

export const scenarios: readonly Scenario[] = [
  ...scenariosOf({ ...harmless, 'five of these': fiveElsewhere }, 'elsewhere'),
  ...scenariosOf({ 'a look-alike put in': lookAlike, ...changes }, 'passage'),
  ...scenariosOf({ deleted, 'deleted with its paragraph': withParagraph }, 'deleted'),
]

function scenariosOf(edits: Record<string, Edit>, group: Scenario['group']): Scenario[] {
  return Object.entries(edits).map(([name, edit]) => ({ name, edit, group }))
}

export type Tally = Record<Outcome, number>

export const noOutcome: Tally = { right: 0, lost: 0, 'wrong, said so': 0, 'wrong, silent': 0 }

/**
 * Follows links through so many edits of one kind, every link by all methods that can make one.
 *
 * @param seed  the same numbers give the same edits
 */
export function runTrials(
  articles: readonly SurvivalArticle[],
  { edit, group }: Scenario,
  methods: readonly Method[],
  { seed, count }: { readonly seed: number; readonly count: number },
): Tally[] {
  const random = randomFrom(seed)
  const tallies = methods.map(() => ({ ...noOutcome }))
  for (let done = 0; done < count; ) {
    const trial = someTrial(articles, edit, random)
    if (!trial || (group === 'deleted' && wordsIn(trial) < fewestDeleted)) continue
    done++
    for (const [index, method] of methods.entries()) {
      const outcome = outcomeOf(trial, method)
      const tally = tallies[index]
      if (outcome && tally) tally[outcome]++
    }
  }
  return tallies
}

function wordsIn({ article, passage }: Trial): number {
  return (
    article.text.slice(passage.start, passage.end).match(/[\p{L}\p{N}]+(?:[’'][\p{L}\p{N}]+)*/gu)
      ?.length ?? 0
  )
}

export function total(tally: Tally): number {
  return Object.values(tally).reduce((sum, count) => sum + count, 0)
}

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (all, one) => ({
      right: all.right + one.right,
      lost: all.lost + one.lost,
      'wrong, said so': all['wrong, said so'] + one['wrong, said so'],
      'wrong, silent': all['wrong, silent'] + one['wrong, silent'],
    }),
    noOutcome,
  )
}
