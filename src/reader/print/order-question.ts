import type { Analysis } from '../../annotation/analysis.ts'
import type { EventMention } from '../../annotation/events.ts'
import { nest } from '../../annotation/nest.ts'
import { sliceOf, type TextRange } from '../../annotation/range.ts'
import { type Bounds, boundsOf } from '../../annotation/time-bounds.ts'
import { attributionsOf } from './attributions.ts'

export type OrderedEvent = {
  readonly event: EventMention
  /** 1 for the earliest; events of the same day share a number. */
  readonly rank: number
}

/** More would be a list to copy, not a question. */
const most = 8

/**
 * Events to be put in order, as they come in the text. Only those of which the text says which is first:
 * one that fell in some week of a month has no place beside a day in it. And only those that still tell
 * something where the sheet has lines for who spoke.
 */
export function eventsToOrder(
  text: string,
  { events, quotations }: Pick<Analysis, 'events' | 'quotations'>,
): OrderedEvent[] {
  const cues = quotations.flatMap(({ cue }) => cue ?? [])
  const ofSpeaking = [...attributionsOf(quotations), ...cues]
  const telling = events.filter(({ label }) => tellsMore(text, label, ofSpeaking))
  const dated = telling.flatMap((event) => {
    const bounds = event.date === null ? null : boundsOf(event.date)
    return bounds ? [{ event, bounds }] : []
  })
  const sure = dated
    .filter(({ bounds }) => !dated.some((other) => isVague(bounds, other.bounds)))
    .sort((a, b) => a.event.range.start - b.event.range.start)
    .slice(0, most)
  const firsts = [...new Set(sure.map(({ bounds }) => bounds.first))].sort()
  return sure.map(({ event, bounds }) => ({ event, rank: firsts.indexOf(bounds.first) + 1 }))
}

/** Whether a time is longer than another with which it overlaps. */
function isVague(a: Bounds, b: Bounds): boolean {
  const overlap = a.first <= b.last && b.first <= a.last
  return overlap && (a.first < b.first || a.last > b.last)
}

const linking = new Set(
  `a an the this that these those his her its their of in at on from with by to for about as and or but
   has have had is are was were be been also then later earlier not`.split(/\s+/u),
)

/** `____ said in ____` tells nothing; `____ told his counterpart` does. */
function tellsMore(text: string, label: TextRange, ofSpeaking: readonly TextRange[]): boolean {
  const parts = nest(
    label,
    ofSpeaking.map((range) => ({ range, of: null })),
  )
  return parts
    .filter(({ kind }) => kind === 'text')
    .flatMap(({ range }) => sliceOf(text, range).match(/[\p{L}\p{N}]+/gu) ?? [])
    .some((word) => !linking.has(word.toLowerCase()))
}
