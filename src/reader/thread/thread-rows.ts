import {
  eventsWith,
  isWithin,
  type Place,
  placeOf,
  quotationsBy,
  type Subject,
  type Whereabouts,
} from '../whereabouts.ts'

/** One passage of a thread. */
export type ThreadRow = {
  readonly kind: 'quotation' | 'event' | 'mention'
  /** The passage that it leads to: a quotation’s, an event’s, or a mention’s paragraph. */
  readonly id: string
  readonly at: Place
  /** For mentions: those in this sentence. */
  readonly mentions: readonly Place[]
  /** The event that dates it. */
  readonly event: string | null
}

/** Passages that stand together: in one paragraph, or at one time. */
export type ThreadGroup = {
  readonly paragraph: number | null
  /** The event that dates them; `null` for those without a date. */
  readonly event: string | null
  readonly rows: readonly ThreadRow[]
}

/** All that is a subject’s: what they say, what they take part in, and where they are mentioned; in text order. */
export function threadRows(whereabouts: Whereabouts, subject: Subject): ThreadRow[] {
  const rows = [
    ...eventRows(whereabouts, subject),
    ...quotationRows(whereabouts, subject),
    ...mentionRows(whereabouts, subject),
  ]
  return rows.sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1])
}

function eventRows(whereabouts: Whereabouts, subject: Subject): ThreadRow[] {
  return eventsWith(whereabouts, subject).map(({ id, at }) => ({
    kind: 'event',
    id,
    at,
    mentions: [],
    event: id,
  }))
}

function quotationRows(whereabouts: Whereabouts, subject: Subject): ThreadRow[] {
  const theirs = quotationsBy(whereabouts, subject)
  const ids = new Set(theirs.map(({ id }) => id))
  // For one in pieces the first stands for all; a naming may be the source of a later piece alone.
  const listed = theirs.filter(({ pieceOf }) => pieceOf === null || !ids.has(pieceOf))
  return listed.map(({ id, at, event }) => ({
    kind: 'quotation',
    id,
    at,
    mentions: [],
    event: event?.id ?? null,
  }))
}

/** A row for each sentence; “he told his counterpart that he …” is one. */
function mentionRows(whereabouts: Whereabouts, { mentions }: Subject): ThreadRow[] {
  const { paragraphs, sentences, events } = whereabouts
  return [...Map.groupBy(mentions, ([sentence]) => sentence)].flatMap(([sentence, together]) => {
    const at = sentences[sentence]
    const places = together.map((mention) => placeOf(whereabouts, mention))
    const id = at && paragraphs[at[0]]
    if (!at || !id) return []
    const event = events.find((candidate) => places.some((place) => isWithin(candidate.at, place)))
    return [{ kind: 'mention' as const, id, at, mentions: places, event: event?.id ?? null }]
  })
}

/** The rows paragraph by paragraph. */
export function inTextOrder(rows: readonly ThreadRow[]): ThreadGroup[] {
  return [...Map.groupBy(rows, ({ at }) => at[0])].map(([paragraph, together]) => ({
    paragraph,
    event: null,
    rows: together,
  }))
}

/** The rows by the event that dates them, in order of time; those without a date last. */
export function inTimeOrder(rows: readonly ThreadRow[], { events }: Whereabouts): ThreadGroup[] {
  const byEvent = Map.groupBy(rows, ({ event }) => event)
  const groups = [...events.map(({ id }) => id), null].map((event) => ({
    paragraph: null,
    event,
    rows: byEvent.get(event) ?? [],
  }))
  return groups.filter((group) => group.rows.length > 0)
}
