import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { DrawnParts } from '../app/drawn.tsx'
import type { Findings } from '../app/findings.ts'
import { ArticleBody } from '../reader/article/article-body.tsx'
import { type Article, ArticleProvider } from '../reader/article-context.tsx'
import { Paper } from '../reader/print/paper.tsx'
import { QuotationList } from '../reader/quotes/quotation-list.tsx'
import { quoteFactsOf } from '../reader/quotes/quote-facts.ts'
import { Receipt } from '../reader/receipt/receipt.tsx'
import { packedMarksOf } from '../reader/source/marks.ts'
import { sectionFactsOf } from '../reader/source/section-facts.ts'
import { timeFactsOf } from '../reader/source/time-facts.ts'
import { dateWordsOf } from '../reader/timeline/date-words.ts'
import { eventFactsOf } from '../reader/timeline/event-facts.ts'
import { Timeline } from '../reader/timeline/timeline.tsx'
import { whereaboutsOf } from '../reader/whereabouts-of.ts'
import { agencyOf } from './agency-of.ts'
import { paperFactsOf } from './paper-facts-of.ts'
import { spokenScript } from './spoken-script.ts'

/**
 * The parts of an article’s page that React draws once and leaves alone ever after.
 *
 * @param address  of the page, as it is printed; `null` where it has none that others could open
 */
export function drawnPartsOf(article: Article, address: string | null): DrawnParts {
  const draw = (part: ReactNode) =>
    renderToStaticMarkup(<ArticleProvider value={article}>{part}</ArticleProvider>)
  return {
    body: draw(<ArticleBody />),
    quotations: draw(<QuotationList />),
    timeline: draw(<Timeline />),
    paper: draw(<Paper {...paperFactsOf(article, address)} />),
    receipt: draw(<Receipt />),
  }
}

/** What the cards of the page tell. */
export function findingsOf(article: Article, corrections: Findings['corrections']): Findings {
  return {
    corrections,
    quotations: article.analysis.quotations.map((quotation) => quoteFactsOf(article, quotation)),
    events: article.analysis.events.map((event) => eventFactsOf(article, event)),
    whereabouts: whereaboutsOf(article),
    outlet: agencyOf(article),
    script: spokenScript(article),
    times: article.analysis.times.map((time) => timeFactsOf(article, time, dateWordsOf)),
    sections: article.analysis.sections.map((section) => sectionFactsOf(article, section)),
    marks: packedMarksOf(article),
  }
}
