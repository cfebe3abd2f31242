import type { EventMention } from '../../annotation/events.ts'
import { sliceOf } from '../../annotation/range.ts'
import { texts } from '../../texts/texts.ts'
import { type Article, useArticle } from '../article-context.tsx'
import { facetsOf, facetsOfRange } from '../facets.ts'
import { machineDateOf } from '../machine-date.ts'
import { reasonOf } from '../reason.ts'
import { Reasons } from '../reasons.tsx'
import type { Days } from './calendar.ts'
import { EventLabel } from './event-label.tsx'
import { type EventTime, eventTimeOf } from './event-time.ts'
import { Scale } from './scale.tsx'
import { wholeScale } from './time-scale.ts'
import { Track } from './track.tsx'

/**
 * What happened when: a list in order of time, each line with its place on a common scale. What has no
 * place in time stands below in a list of its own, as the text has it, each line saying why.
 */
export function Timeline() {
  const article = useArticle()
  const { events, published } = article.analysis
  if (events.length === 0) return <p className="empty">{texts.timeline.none}</p>
  const lines = events.map((event) => ({ event, time: eventTimeOf(article, event) }))
  const dated = lines.filter(({ time }) => time !== null)
  const undated = lines
    .filter(({ time }) => time === null)
    .sort((a, b) => a.event.range.start - b.event.range.start)
  const spans = dated.flatMap(({ time }) => time?.span ?? [])
  const scale = wholeScale(spans, published)
  return (
    <>
      {scale && <Scale scale={scale} published={published} />}
      <EventList className="timeline" lines={dated} scale={scale} />
      {undated.length > 0 && (
        <section className="undated" aria-labelledby="undated-title">
          <h3 id="undated-title">{texts.timeline.withoutDate}</h3>
          <EventList className="timeline" lines={undated} scale={null} />
        </section>
      )}
    </>
  )
}

type Line = { readonly event: EventMention; readonly time: EventTime | null }

type EventListProps = {
  readonly className: string
  readonly lines: readonly Line[]
  readonly scale: Days | null
}

function EventList({ className, lines, scale }: EventListProps) {
  if (lines.length === 0) return null
  return (
    <ol className={className}>
      {lines.map((line) => (
        <EventLine key={line.event.id} line={line} scale={scale} />
      ))}
    </ol>
  )
}

/** What a filter dims is the content: in a long list most of it is out of view, and costs nothing. */
function EventLine({ line: { event, time }, scale }: { line: Line; scale: Days | null }) {
  const article = useArticle()
  return (
    <li
      id={`at-${event.id}`}
      data-planned={event.planned || undefined}
      data-at={event.range.start}
      data-first={time?.span.first ?? undefined}
      data-last={time?.span.last ?? undefined}
    >
      <div {...facetsOfEvent(article, event)}>
        <EventDate event={event} time={time} />
        {scale && time && (
          <Track
            scale={scale}
            span={time.span}
            mod={time.mod}
            isUncertain={time.hedge !== null}
            published={article.analysis.published}
          />
        )}
        <a className="label" href={`#${event.id}`}>
          <EventLabel range={event.label} />
        </a>
        <details className="why">
          <summary>{texts.why.ask}</summary>
          <Reasons reasons={event.evidence.map((evidence) => reasonOf(article, evidence))} />
          {time?.edtf && <p>{texts.timeline.edtf(time.edtf)}</p>}
        </details>
      </div>
    </li>
  )
}

function facetsOfEvent(article: Article, event: EventMention) {
  const facets = facetsOfRange(article, event.range)
  return facetsOf(
    [...facets['data-entities'].split(' '), ...event.entities].filter(Boolean),
    [...facets['data-speakers'].split(' '), ...event.entities].filter(Boolean),
  )
}

function EventDate({ event, time }: Line) {
  const { text } = useArticle()
  const machine = event.date && machineDateOf(event.date.split('/')[0] ?? '')
  return (
    <p className="date">
      {time ? (
        <>
          <time dateTime={machine ?? undefined}>{time.words}</time>
          {time.hedge && <span className="note">“{time.hedge}”</span>}
        </>
      ) : (
        <>
          <span>“{sliceOf(text, event.when)}”</span>{' '}
          <span className="note">{texts.timeline.undated[event.undated ?? 'vague']}</span>
        </>
      )}
      {event.planned && <span className="note">{texts.timeline.toCome}</span>}
    </p>
  )
}
