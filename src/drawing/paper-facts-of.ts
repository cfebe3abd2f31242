import type { Article } from '../reader/article-context.tsx'
import { namesByParagraph } from '../reader/print/names-by-paragraph.ts'
import { numberedQuotations } from '../reader/print/numbered-quotations.ts'
import type {
  PaperEvent,
  PaperFacts,
  PaperNote,
  PaperSources,
} from '../reader/print/paper-facts.ts'
import { type QuoteFacts, quoteFactsOf, speakerWords } from '../reader/quotes/quote-facts.ts'
import { dateWordsOf } from '../reader/timeline/date-words.ts'
import { eventFactsOf } from '../reader/timeline/event-facts.ts'
import { texts } from '../texts/texts.ts'

/** What is printed below an article. @param address  of its page, from the root of the host, if it has one */
export function paperFactsOf(article: Article, address: string | null): PaperFacts {
  const { analysis } = article
  return {
    notes: numberedQuotations(analysis).map((quotation) =>
      noteOf(quoteFactsOf(article, quotation)),
    ),
    events: analysis.events.map((event): PaperEvent => eventFactsOf(article, event)),
    names: namesByParagraph(article),
    sources: sourcesOf(article, address),
  }
}

function noteOf(facts: QuoteFacts): PaperNote {
  const { id, kind, holder, chain } = facts
  const position = holder && texts.quotations.onPosition(holder)
  return {
    id,
    kind,
    speaker: speakerWords(facts),
    more: [position, chain].filter((words) => words !== null),
  }
}

function sourcesOf({ analysis }: Article, address: string | null): PaperSources {
  const { title, published, dateStated } = analysis
  return {
    title: { words: title.words, origin: title.origin },
    published:
      published === null
        ? null
        : {
            words: dateWordsOf(published) ?? published,
            origin: dateStated ? 'text' : 'editor',
          },
    address,
  }
}
