import type { EventMention } from '../annotation/events.ts'
import { type Quotation, speakersOf } from '../annotation/quotations.ts'
import { byPosition, overlaps, type TextRange } from '../annotation/range.ts'
import type { Article } from './article-context.tsx'
import { lastFrom } from './last-from.ts'

/** The event that quoted words belong to, and whether it is told where they stand. */
export type EventOfQuotation = { readonly event: EventMention; readonly told: 'here' | 'in-lede' }

/**
 * Finds the event that quoted words belong to, as far as the text tells: one that their own sentence dates;
 * otherwise the one that the report opens with, when the speaker takes part in it, since a report quotes
 * from what it is about.
 *
 *     On Monday Ko met Olsen. … Ko said “we agree”.      the meeting, told in the lede
 */
export function eventFinderOf(article: Article) {
  const { analysis } = article
  const events = analysis.events.toSorted((a, b) => byPosition(a.range, b.range))
  const opening = events[0]
  const lede = analysis.sections[0]?.paragraphs[0]
  const isInLede = opening && lede && overlaps(lede.range, opening.range)
  return (quotation: Quotation): EventOfQuotation | null => {
    const takesPart = takesPartIn(speakersOf(quotation), article)
    const own = eventAt(events, quotation, sentenceOf(article, quotation), takesPart)
    if (own) return { event: own, told: 'here' }
    return isInLede && takesPart(opening) ? { event: opening, told: 'in-lede' } : null
  }
}

type Test = (event: EventMention) => boolean

function takesPartIn(speakers: readonly string[], { mentions }: Article): Test {
  return ({ entities, range }) =>
    speakers.some(
      (speaker) =>
        entities.some((entity) => entity === speaker) ||
        mentions.within(range).some(({ entity }) => entity.id === speaker),
    )
}

/** Of the events of one sentence: that of saying itself, then the speaker’s, then the first. */
function eventAt(
  events: readonly EventMention[],
  { cue }: Quotation,
  sentence: TextRange,
  takesPart: Test,
): EventMention | undefined {
  const here: EventMention[] = []
  const last = lastFrom(events, ({ range }) => range.start >= sentence.end)
  for (let at = last; at >= 0; at--) {
    const event = events[at]
    if (!event || !overlaps(event.range, sentence)) break
    here.unshift(event)
  }
  return here.find(({ range }) => cue && overlaps(range, cue)) ?? here.find(takesPart) ?? here[0]
}

/** The sentence that the words of saying stand in; where there are none, that of the quoted words. */
function sentenceOf({ analysis }: Article, { cue, range }: Quotation): TextRange {
  const { start } = cue ?? range
  const at = lastFrom(analysis.sentences, (sentence) => sentence.range.start > start)
  return analysis.sentences[at]?.range ?? range
}
