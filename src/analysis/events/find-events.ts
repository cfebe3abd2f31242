import type { Entity } from '../../annotation/entities.ts'
import type { EventMention } from '../../annotation/events.ts'
import type { EntityId, EventId } from '../../annotation/ids.ts'
import { type MentionIndex, mentionIndexOf } from '../../annotation/mention-index.ts'
import { passageIds } from '../../annotation/passage-ids.ts'
import type { TextRange } from '../../annotation/range.ts'
import type { Timex } from '../../annotation/times.ts'
import type { DocumentText } from '../document-text.ts'
import type { DraftEvent } from './draft-event.ts'
import { dropRepeats } from './drop-repeats.ts'
import { eventsInSentence } from './events-in-sentence.ts'
import { orderEvents } from './order-events.ts'

/**
 * What happened, or is to happen, and when: the clauses with a date of their own or one that follows
 * from the text. Headlines are left out: the body tells what they announce.
 *
 * @param timexes    by position, as `findTimexes` gives them
 * @param published  ISO 8601; what lies after it is still to come
 * @returns          sorted by time, those without a date last
 */
export function findEvents(
  doc: DocumentText,
  entities: readonly Entity[],
  timexes: readonly Timex[],
  published: string | null,
): EventMention[] {
  const drafts = orderEvents(dropRepeats(doc.text, draftsOf(doc, timexes, published)))
  const mentions = mentionIndexOf(entities)
  const ids = passageIds(
    doc.text,
    'e',
    drafts.map(({ range }) => range),
  )
  return drafts.map(({ told: _, ...event }, at) => ({
    ...event,
    id: ids[at] as EventId,
    entities: takingPart(mentions, event.range),
  }))
}

function draftsOf(
  doc: DocumentText,
  timexes: readonly Timex[],
  published: string | null,
): DraftEvent[] {
  const { tokens } = doc
  let token = 0
  let timex = 0
  return doc.sentences.flatMap(({ range, paragraph }, index) => {
    const from = token
    while (tokens[token]?.sentence === index) token++
    const first = timex
    while ((timexes[timex]?.range.end ?? Infinity) <= range.end) timex++
    if (first === timex || doc.headings.has(paragraph)) return []
    return eventsInSentence({
      tokens,
      from,
      to: token,
      timexes: timexes.slice(first, timex),
      published,
    })
  })
}

/** Everybody and everything mentioned in the clause, in order, each once. */
function takingPart(mentions: MentionIndex, range: TextRange): EntityId[] {
  return [...new Set(mentions.within(range).map(({ entity }) => entity.id))]
}
