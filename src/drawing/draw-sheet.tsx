import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { type Article, ArticleProvider } from '../reader/article-context.tsx'
import { dateQuestionsOf } from '../reader/print/date-questions.ts'
import { eventsToOrder } from '../reader/print/order-question.ts'
import { Sheet } from '../reader/print/sheet.tsx'
import type { SheetFacts } from '../reader/print/sheet-facts.ts'
import type { SheetMode } from '../reader/print/sheet-words.tsx'
import { eventFactsOf } from '../reader/timeline/event-facts.ts'
import { paperFactsOf } from './paper-facts-of.ts'

/** The classroom sheet of an article, or its solution, below what stands there on a screen. */
export function drawnSheet(article: Article, mode: SheetMode, head: ReactNode): string {
  return renderToStaticMarkup(
    <ArticleProvider value={article}>
      <main id="main" className="sheet-page">
        {head}
        <Sheet facts={sheetFactsOf(article)} mode={mode} />
      </main>
    </ArticleProvider>,
  )
}

function sheetFactsOf(article: Article): SheetFacts {
  const { text, analysis } = article
  const { notes, sources } = paperFactsOf(article, null)
  return {
    notes,
    events: eventsToOrder(text, analysis).map((ordered) => ({
      ...ordered,
      date: eventFactsOf(article, ordered.event).date,
    })),
    dates: dateQuestionsOf(text, analysis),
    published: sources.published?.words ?? null,
  }
}
