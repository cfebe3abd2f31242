import { texts } from '../../texts/texts.ts'
import { Reasons } from '../reasons.tsx'
import type { MentionWhy } from './mention-reasons.ts'
import type { TimeFacts } from './time-facts.ts'

/** Why words are taken to mean somebody: step by step, then all that is united under the name. */
export function MentionReasons({ why, isOnly }: { why: MentionWhy; isOnly: boolean }) {
  const { name, type, kind, reasons, namings } = why
  return (
    <>
      <p className="facts">
        {!isOnly && <span>{name}</span>}
        <span>{texts.why.types[type]}</span>
        <span>{texts.why.kinds[kind]}</span>
      </p>
      <Reasons reasons={reasons} />
      {namings.length > 1 && (
        <p>
          {texts.why.namings}{' '}
          {namings.map(({ words, count }, at) => (
            <span key={words}>
              {at > 0 && ', '}
              <q>{words}</q>
              {count > 1 && ` ${texts.why.times(count)}`}
            </span>
          ))}
        </p>
      )}
    </>
  )
}

/** When a time expression is, how that was reckoned, and from what. */
export function TimeReasons({ time }: { time: TimeFacts }) {
  const { words, value, type, unresolved, event, reason } = time
  return (
    <>
      <p className="text-head font-semibold">
        “{words}”{value && ` = ${value}`}
      </p>
      <p className="facts">
        <span>{texts.why.timeTypes[type]}</span>
        {unresolved && <span>{texts.timeline.undated[unresolved]}</span>}
        {event && <a href={`#at-${event}`}>{texts.timeline.inTimeline}</a>}
        {event && <a href={`#${event}`}>{texts.timeline.event}</a>}
      </p>
      <div className="why">
        <Reasons reasons={[reason]} />
      </div>
    </>
  )
}
