import type { Quotation } from '../annotation/quotations.ts'
import type { Article } from '../reader/article-context.tsx'
import { quoteFactsOf, speakerWords } from '../reader/quotes/quote-facts.ts'
import type { Script } from '../reader/speech/script.ts'
import { scriptOf } from '../reader/speech/script-of.ts'
import { texts } from '../texts/texts.ts'

/** What is read aloud of an article, with its speakers and the way their words took. */
export function spokenScript(article: Article): Script {
  return scriptOf(article, (quotation: Quotation) => {
    const facts = quoteFactsOf(article, quotation)
    const how = [texts.paper.kinds[facts.kind], facts.chain].filter((words) => words !== null)
    return texts.listen.introduction(speakerWords(facts), how)
  })
}
