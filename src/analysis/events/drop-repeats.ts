import { wordsOf } from '../../annotation/passage-ids.ts'
import { sliceOf } from '../../annotation/range.ts'
import type { DraftEvent } from './draft-event.ts'

/** Of clauses with the same words and date only the first stays: a pull quote repeats its sentence. */
export function dropRepeats(text: string, events: readonly DraftEvent[]): DraftEvent[] {
  const told = new Set<string>()
  return events.filter(({ date, range }) => {
    const key = `${date} ${wordsOf(sliceOf(text, range)).join(' ')}`
    return !told.has(key) && told.add(key)
  })
}
