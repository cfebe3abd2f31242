import type { EventMention } from '../../annotation/events.ts'
import { sliceOf } from '../../annotation/range.ts'
import { texts } from '../../texts/texts.ts'
import { useArticle } from '../article-context.tsx'
import { facetsOf, facetsOfRange } from '../facets.ts'
import { machineDateOf } from '../machine-date.ts'
import { reasonOf } from '../reason.ts'
import { Reasons } from '../reasons.tsx'
import { dateWordsOf } from './date-words.ts'
import { type TimeScale, timeScaleOf } from './time-scale.ts'

/** What happened when: a list in order of time, each line with its place on a common scale. */
export function Timeline() {
  const { events, published } = useArticle().analysis
  if (events.length === 0) return <p className="empty">{texts.timeline.none}</p>
  const scale = timeScaleOf(
    events.map(({ date }) => date),
    published,
  )
  return (
    <ol className="timeline">
      {events.map((event) => (
        <EventLine key={event.id} event={event} scale={scale} />
      ))}
    </ol>
  )
}

function EventLine({ event, scale }: { event: EventMention; scale: TimeScale | null }) {
  const article = useArticle()
  const { text } = article
  const facets = facetsOfRange(article, event.range)
  return (
    <li
      id={`at-${event.id}`}
      data-planned={event.planned || undefined}
      {...facetsOf(
        [...facets['data-entities'].split(' '), ...event.entities].filter(Boolean),
        [...facets['data-speakers'].split(' '), ...event.entities].filter(Boolean),
      )}
    >
      <EventDate event={event} words={sliceOf(text, event.when)} />
      {scale && <Track scale={scale} event={event} />}
      <a className="label" href={`#${event.id}`}>
        {sliceOf(text, event.label)}
      </a>
      <details className="why">
        <summary>{texts.why.ask}</summary>
        <Reasons reasons={event.evidence.map((evidence) => reasonOf(article, evidence))} />
      </details>
    </li>
  )
}

function EventDate({ event, words }: { event: EventMention; words: string }) {
  const date = event.date && dateWordsOf(event.date)
  const machine = event.date && machineDateOf(event.date.split('/')[0] ?? '')
  return (
    <p className="date">
      {date ? (
        <time dateTime={machine ?? undefined}>{date}</time>
      ) : (
        <>
          <span>“{words}”</span>{' '}
          <span className="note">{texts.timeline.undated[event.undated ?? 'vague']}</span>
        </>
      )}
      {event.planned && <span className="note">{texts.timeline.toCome}</span>}
      {event.evidence.some(({ rule }) => rule === 'put-right-by-editor') && (
        <span className="note">{texts.why.byEditor}</span>
      )}
    </p>
  )
}

/** The line’s place in time: a bar as long as the time it names, hollow when it is still to come. */
function Track({ scale, event }: { scale: TimeScale; event: EventMention }) {
  const bar = scale.barOf(event.date)
  return (
    <svg className="track" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
      <line x1="0" x2="1000" y1="5" y2="5" />
      {scale.published !== null && (
        <line className="published" x1={scale.published} x2={scale.published} y1="0" y2="10" />
      )}
      {bar && <rect className={bar.shape} x={bar.at} y="2" width={bar.length} height="6" />}
    </svg>
  )
}
