import { boundsOf } from '../../annotation/time-bounds.ts'
import { futureCues, isPastForm } from '../lexicons/verb-forms.ts'
import type { Token } from '../text/tokenise.ts'
import { tenseAround } from '../time/tense.ts'
import type { DatedWords } from './dated-words.ts'

/**
 * Whether an event is still to come. What lies wholly before or after the publication day is told by its
 * date, whatever the tense; for the rest the verb decides.
 */
export function isPlanned(
  tokens: readonly Token[],
  verb: number,
  words: DatedWords,
  published: string | null,
): boolean {
  const bounds = words.date === null ? null : boundsOf(words.date)
  if (bounds && published !== null) {
    if (bounds.last < published) return false
    if (bounds.first > published) return true
  }
  const tense = tenseOfVerb(tokens, verb) ?? tenseAround(tokens, verb, verb)
  return (tense ?? tenseAround(tokens, words.from, words.to)) === 'future'
}

/** “will meet”, “is to be released”, “talks scheduled for”; “opened”, “has opened”; or nothing to go by. */
function tenseOfVerb(tokens: readonly Token[], verb: number): 'past' | 'future' | null {
  const { lower = '' } = tokens[verb] ?? {}
  const next = tokens[verb + 1]?.lower ?? ''
  if (futureCues.has(lower) || tokens[verb - 1]?.lower === 'be') return 'future'
  if (/^(?:is|are|'s|'re)$/u.test(lower)) {
    if (futureCues.has(next) || /^(?:to|set)$/u.test(next)) return 'future'
    return null
  }
  if (/^(?:has|have)$/u.test(lower) && next !== 'to') return 'past'
  return isPastForm(lower) ? 'past' : null
}
