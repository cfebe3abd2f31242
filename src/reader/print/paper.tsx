import type { ReactNode } from 'react'
import { texts } from '../../texts/texts.ts'
import type { PaperEvent, PaperFacts, PaperNames, PaperNote, PaperSources } from './paper-facts.ts'

/**
 * What is printed below the words of an article, in place of the panels beside them. It is in the page from
 * the start, hidden, so that it prints without script; `styles/print.css` shows it.
 */
export function Paper({ notes, events, names, sources }: PaperFacts) {
  return (
    <>
      <Part title={texts.paper.notes}>
        {notes.length > 0 && <Legend numbers={texts.paper.numbers} />}
        <ol className="paper-notes">
          {notes.map((note) => (
            <Note key={note.id} note={note} />
          ))}
        </ol>
        {notes.length === 0 && <p>{texts.quotations.none}</p>}
      </Part>
      <Part title={texts.timeline.title}>
        <Events events={events} />
      </Part>
      <Part title={texts.entities.title}>
        <Names names={names} />
      </Part>
      <Part title={texts.paper.sources}>
        <Sources sources={sources} />
      </Part>
    </>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

/**
 * The shapes of the lines: all that is left of a highlight in grey.
 *
 * @param numbers  what the numbers in the text stand for
 */
export function Legend({ numbers }: { numbers: string }) {
  return (
    <p className="paper-legend">
      {(['direct', 'mixed', 'indirect'] as const).map((kind) => (
        <span key={kind}>
          <span className="quotation" data-kind={kind}>
            {texts.paper.sample}
          </span>{' '}
          {texts.paper.kinds[kind]}
        </span>
      ))}
      <span>{numbers}</span>
    </p>
  )
}

/** “Margaret Olsen, quoted in part, via the Tanjug statement”. The list gives it the number of its mark. */
function Note({ note: { id, speaker, kind, more } }: { note: PaperNote }) {
  return (
    <li data-note={id}>
      <b>{speaker}</b>, {[texts.paper.kinds[kind], ...more].join(', ')}
    </li>
  )
}

function Events({ events }: { events: readonly PaperEvent[] }) {
  if (events.length === 0) return <p>{texts.timeline.none}</p>
  return (
    <ol className="paper-events">
      {events.map(({ id, date, words, planned }) => (
        <li key={id}>
          <span>
            <b>{date}</b>
            {planned && `, ${texts.timeline.toCome}`}
          </span>{' '}
          <span>{words}</span>
        </li>
      ))}
    </ol>
  )
}

function Names({ names }: { names: readonly PaperNames[] }) {
  if (names.length === 0) return <p>{texts.entities.none}</p>
  return names.map((group) => (
    <p key={group.title} className="paper-names">
      <b>{group.title}</b>{' '}
      {group.names.map(({ name, paragraphs }) => (
        <span key={name} className="paper-name">
          {name} <span className="paper-numbers">{texts.paper.paragraphs(paragraphs)}</span>
        </span>
      ))}
    </p>
  ))
}

function Sources({ sources: { title, published, address } }: { sources: PaperSources }) {
  return (
    <ul>
      <li>{texts.paper.titleFrom[title.origin](title.words)}</li>
      <li>
        {published === null
          ? texts.article.dateUnknown
          : texts.paper.dateFrom[published.origin](published.words)}
      </li>
      {address !== null && (
        <li>
          {texts.paper.pageAt} <span data-page-address="">{address}</span>
        </li>
      )}
      <li>{texts.paper.canBeWrong}</li>
    </ul>
  )
}
