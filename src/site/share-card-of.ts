import { agencyOf } from '../drawing/agency-of.ts'
import { articlePageData } from '../drawing/page-data-of.ts'
import type { Article } from '../reader/article-context.tsx'
import { texts } from '../texts/texts.ts'
import type { ShareCard } from './share-card.ts'

/** What the card of an article tells; `null` where its title has letters that the face has not. */
export function shareCardOf(article: Article): ShareCard | null {
  const { title, published, place, counts, entities } = articlePageData(article)
  const card = {
    title,
    dateline: [place, published?.words].filter(Boolean).join(', '),
    outlet: agencyOf(article) ?? texts.site.name,
    counts: {
      quotations: counts.quotations,
      people: entities.filter(({ type }) => type === 'person').length,
      events: counts.events,
    },
  }
  return foreign.test(card.title.words + card.dateline + card.outlet) ? null : card
}

/** Scripts that Source Serif does not have: a card of empty boxes is worse than none. */
const foreign =
  /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}]|\p{Extended_Pictographic}(?<![©®™])/u
