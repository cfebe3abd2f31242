import { chunksOf } from './chunks.ts'
import { countedEvent } from './counted-event.ts'
import { datedEvent, eventWhen, isFiner } from './dated-event.ts'
import { datesInSentence } from './dates-in-sentence.ts'
import type { DatedSentence, DraftEvent } from './draft-event.ts'

/** The events that one sentence tells: at most one for each clause. */
export function eventsInSentence(sentence: DatedSentence): DraftEvent[] {
  const { tokens, from, to, timexes } = sentence
  const dates = datesInSentence(tokens, from, timexes)
  const chunks = chunksOf(tokens, from, to, dates)
  const found = new Map<number, DraftEvent>()
  for (const words of dates) {
    const dated = datedEvent(sentence, chunks, words)
    if (!dated) continue
    const [verb, event] = dated
    const known = found.get(verb)
    if (!known || isFiner(event.date, known.date)) found.set(verb, event)
  }
  for (const words of dates) {
    const event = eventWhen(sentence, chunks, words)
    if (event && !found.has(event[0])) found.set(...event)
  }
  // after the dated ones, which these are counted from
  for (const words of dates) {
    const counted = countedEvent(sentence, chunks, words, dates, found)
    if (counted) found.set(...counted)
  }
  return [...found.values()]
}
