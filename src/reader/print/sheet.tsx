import type { Title } from '../../annotation/document.ts'
import { sliceOf } from '../../annotation/range.ts'
import { texts } from '../../texts/texts.ts'
import { useArticle } from '../article-context.tsx'
import { Legend } from './paper.tsx'
import type { SheetFacts } from './sheet-facts.ts'
import { DateQuestions, OrderQuestion, SpeakerQuestion } from './sheet-questions.tsx'
import { type SheetMode, SheetWords, sheetSpansOf } from './sheet-words.tsx'

type Spans = ReturnType<typeof sheetSpansOf>

type SheetProps = { readonly facts: SheetFacts; readonly mode: SheetMode }

/**
 * A sheet for a classroom: the article with a line to write on wherever it says whose words these are, and
 * questions that its findings answer; or the same with every answer filled in.
 */
export function Sheet({ facts, mode }: SheetProps) {
  const spans = sheetSpansOf(useArticle())
  return (
    <article aria-labelledby="title" className="sheet">
      <SheetHeader facts={facts} spans={spans} mode={mode} />
      <SheetBody mode={mode} spans={spans} />
      <div className="paper">
        <SpeakerQuestion notes={facts.notes} mode={mode} />
        <OrderQuestion events={facts.events} spans={spans} mode={mode} />
        <DateQuestions facts={facts} spans={spans} mode={mode} />
        {mode === 'solution' && <p className="sheet-end">{texts.paper.canBeWrong}</p>}
      </div>
    </article>
  )
}

function SheetHeader({ facts, spans, mode }: SheetProps & { spans: Spans }) {
  const { title } = useArticle().analysis
  const { notes, published } = facts
  return (
    <header>
      <p className="sheet-kind">{texts.sheet.titles[mode]}</p>
      <h1 id="title" className="text-title">
        <TitleWords title={title} spans={spans} mode={mode} />
      </h1>
      {published && <p className="facts mt-2">{published}</p>}
      {mode === 'questions' && (
        <p className="sheet-fields">
          <span>{texts.sheet.name}</span>
          <span>{texts.sheet.date}</span>
        </p>
      )}
      {notes.length > 0 && (
        <>
          <p className="mt-4">{texts.sheet.howTo[mode]}</p>
          <Legend numbers={texts.sheet.numbers} />
        </>
      )}
    </header>
  )
}

/** A headline can name a speaker too. One that an editor gave is not in the text. */
function TitleWords({ title: { range, words }, spans, mode }: TitleWordsProps) {
  const { text } = useArticle()
  if (range === null || sliceOf(text, range) !== words) return words
  return <SheetWords range={range} spans={spans.filter(isAttribution)} mode={mode} />
}

type TitleWordsProps = {
  readonly title: Title
  readonly spans: Spans
  readonly mode: SheetMode
}

function isAttribution({ of: { kind } }: Spans[number]): boolean {
  return kind === 'attribution'
}

type SheetBodyProps = {
  readonly mode: SheetMode
  readonly spans: Spans
}

/** Section titles that the page made are left out: they are no words of the article, and can tell too much. */
function SheetBody({ mode, spans }: SheetBodyProps) {
  const { analysis } = useArticle()
  return (
    <div className="body">
      {analysis.sections.map(({ id, title, paragraphs }) => (
        <section key={id}>
          {title.origin === 'text' && (
            <h2>
              <TitleWords title={title} spans={spans} mode={mode} />
            </h2>
          )}
          {paragraphs.map(({ id: key, range }) => (
            <div key={key} className="linkable">
              <p>
                <SheetWords range={range} spans={spans} mode={mode} />
              </p>
            </div>
          ))}
        </section>
      ))}
    </div>
  )
}
