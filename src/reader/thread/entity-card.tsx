import type { ReactNode } from 'react'
import { texts } from '../../texts/texts.ts'
import { Reasons } from '../reasons.tsx'
import { Strip } from '../strip.tsx'
import {
  placeOf,
  quotationsBy,
  type ReadingFacts,
  type Subject,
  type Whereabouts,
} from '../whereabouts.ts'
import { partnersOf } from './partners.ts'
import type { QuoteWords } from './thread-list.tsx'

type EntityCardProps = {
  readonly subject: Subject
  readonly whereabouts: Whereabouts
  readonly quotes: readonly QuoteWords[]
  readonly actions: ReactNode
}

/** What the article tells of somebody at a glance, and why we take all of it for theirs. */
export function EntityCard({ subject, whereabouts, quotes, actions }: EntityCardProps) {
  const { entity, mentions, reading, naming } = subject
  const spoken = quotationsBy(whereabouts, subject)
  const speaks = [...new Set(spoken.map(({ at }) => at[0]))]
  const mentioned = [...new Set(mentions.map((mention) => placeOf(whereabouts, mention)[0]))]
  const ids = new Set(spoken.map(({ id }) => id))
  const partners = partnersOf(whereabouts, subject)
  return (
    <div className="entity-card">
      <p className="facts">
        <span>{texts.thread.types[entity.type]}</span>
        <span>{texts.thread.mentions(kindCounts(subject))}</span>
        <span>
          {spoken.length === 0
            ? texts.thread.notQuoted
            : texts.thread.quoted(spoken.length, ownWords(quotes, ids))}
        </span>
      </p>
      <div className="wide-strip">
        <Strip total={whereabouts.paragraphs.length} mentioned={mentioned} speaks={speaks} />
      </div>
      <p className="sr-only">
        {texts.thread.inParagraphs(mentioned.map((at) => at + 1).join(', '))}
      </p>
      {!reading && !naming && <Namings subject={subject} />}
      <Readings readings={reading ? [reading] : naming ? [] : entity.readings} />
      {partners.length > 0 && (
        <p className="text-small">
          {texts.thread.namedWith}{' '}
          {partners.map(({ entity: { id, name }, sentences }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <a href={`?thread=${id}`} data-thread={id}>
                {name}
              </a>{' '}
              <span className="count">{sentences}</span>
            </span>
          ))}
        </p>
      )}
      <div className="mt-2 flex flex-wrap gap-2">{actions}</div>
    </div>
  )
}

function kindCounts({ entity, mentions }: Subject) {
  const counts = { name: 0, nominal: 0, pronoun: 0 }
  for (const [, , , naming] of mentions) counts[entity.namings[naming]?.kind ?? 'name']++
  return counts
}

function ownWords(quotes: readonly QuoteWords[], ids: ReadonlySet<string>): number {
  const own = quotes.filter(({ id, kind }) => ids.has(id) && kind !== 'indirect')
  return own.reduce((sum, { words }) => sum + words.split(/\s+/u).length, 0)
}

/** By what words the article calls it, and why we think that they are all the same. */
function Namings({ subject: { entity } }: { subject: Subject }) {
  if (entity.namings.length < 2) return null
  return (
    <>
      <ul className="namings" aria-label={texts.thread.namings}>
        {entity.namings.map(({ id, words, count }) => (
          <li key={id}>
            {words} <span className="count">{count}</span>
          </li>
        ))}
      </ul>
      <details className="why">
        <summary>{texts.thread.whyUnited}</summary>
        <dl>
          {entity.namings.map(({ id, words, reasons }) => (
            <div key={id}>
              <dt>“{words}”</dt>
              <dd>
                <Reasons reasons={reasons} />
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  )
}

/** What a name stands for where it is not plainly the place, and why. */
function Readings({ readings }: { readings: readonly ReadingFacts[] }) {
  return readings.map(({ id, name, count, reasons }) => (
    <details key={id} className="why">
      <summary>
        {texts.thread.readAs(name, count)} {texts.why.ask}
      </summary>
      <Reasons reasons={reasons} />
    </details>
  ))
}
