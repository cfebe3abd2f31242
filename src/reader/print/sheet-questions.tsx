import type { ReactNode } from 'react'
import { texts } from '../../texts/texts.ts'
import type { PaperNote } from './paper-facts.ts'
import type { SheetFacts } from './sheet-facts.ts'
import { type SheetMode, SheetWords, type sheetSpansOf } from './sheet-words.tsx'

type Spans = ReturnType<typeof sheetSpansOf>

/** Who said each numbered passage, and how the words reach us: a row each. */
export function SpeakerQuestion({ notes, mode }: { notes: readonly PaperNote[]; mode: SheetMode }) {
  if (notes.length === 0) return null
  return (
    <Question title={texts.sheet.whoSaidIt} ask={texts.sheet.howTheyReachUs}>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.sheet.number}</th>
            <th scope="col">{texts.sheet.speaker}</th>
            <th scope="col">{texts.sheet.way}</th>
          </tr>
        </thead>
        <tbody>
          {notes.map(({ id, speaker, more }, index) => (
            <tr key={id}>
              <th scope="row">{index + 1}</th>
              <td>{mode === 'solution' && speaker}</td>
              <td>{mode === 'solution' && (more.join(', ') || texts.sheet.directly)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Question>
  )
}

type OrderQuestionProps = {
  readonly events: SheetFacts['events']
  readonly spans: Spans
  readonly mode: SheetMode
}

/** What happened first? A box each for its number. */
export function OrderQuestion({ events, spans, mode }: OrderQuestionProps) {
  if (events.length < 2) return null
  return (
    <Question title={texts.sheet.inOrder} ask={texts.sheet.sameDay}>
      <ul className="sheet-events">
        {events.map(({ event, rank, date }) => (
          <li key={event.id}>
            <span className="sheet-box">{mode === 'solution' && rank}</span>
            <span>
              <SheetWords range={event.label} spans={spans} mode={mode} />
              {mode === 'solution' && <b className="sheet-answer">{date}</b>}
            </span>
          </li>
        ))}
      </ul>
    </Question>
  )
}

type DateQuestionsProps = {
  readonly facts: SheetFacts
  readonly spans: Spans
  readonly mode: SheetMode
}

/** Which day is “Friday”? */
export function DateQuestions({ facts, spans, mode }: DateQuestionsProps) {
  const { dates, published } = facts
  if (dates.length === 0) return null
  return (
    <Question
      title={texts.sheet.whichDay}
      ask={published === null ? '' : texts.sheet.countFrom(published)}
    >
      <ul className="sheet-dates">
        {dates.map(({ range, event, paragraph, sum }) => (
          <li key={range.start}>
            <q>
              <SheetWords range={range} spans={spans} mode={mode} />
            </q>
            {event && (
              <>
                {texts.sheet.ofEvent}
                <q>
                  <SheetWords range={event} spans={spans} mode={mode} />
                </q>
              </>
            )}{' '}
            <span className="paper-numbers">{texts.paper.paragraphs([paragraph])}</span>
            <span className="sheet-line">{mode === 'solution' && sum}</span>
          </li>
        ))}
      </ul>
    </Question>
  )
}

type QuestionProps = {
  readonly title: string
  readonly ask: string
  readonly children: ReactNode
}

function Question({ title, ask, children }: QuestionProps) {
  return (
    <section className="sheet-question">
      <h2>{title}</h2>
      <p>{ask}</p>
      {children}
    </section>
  )
}
