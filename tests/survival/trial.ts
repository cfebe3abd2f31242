import { type Draft, draftOf, type Span, spanNow, textOf } from './edited.ts'
import { type Edit, pick, type Random } from './edits.ts'
import type { Arrival, Method, Now } from './methods/method.ts'
import { type Passage, type SurvivalArticle, somePassage } from './passages.ts'
import { wordsOnly } from './words-only.ts'

/** One edit of one article, and a passage whose link is followed afterwards. */
export type Trial = {
  readonly article: SurvivalArticle
  readonly passage: Passage
  readonly now: Now
  /** Where the passage is after the edit; `null` when it was deleted. */
  readonly truth: Span | null
}

export type Outcome = 'right' | 'lost' | 'wrong, said so' | 'wrong, silent'

/** @returns `null` when the edit does not apply to the passage that was drawn */
export function someTrial(
  articles: readonly SurvivalArticle[],
  edit: Edit,
  random: Random,
): Trial | null {
  const article = pick(articles, random)
  if (!article) return null
  const passage = somePassage(article, random)
  const others =
    pick(
      articles.filter((other) => other !== article),
      random,
    )?.paragraphs ?? []
  const draft: Draft | null = edit(draftOf(article.paragraphs), passage, { random, others })
  if (!draft) return null
  const now = { text: textOf(draft), paragraphs: draft.map(({ text }) => text) }
  return { article, passage, now, truth: spanNow(draft, passage) }
}

/** @returns `null` when this kind of link can’t name the passage */
export function outcomeOf({ article, passage, now, truth }: Trial, method: Method): Outcome | null {
  const link = method.link(article, passage)
  return link === null ? null : judged(method.follow(link, now), truth, now.text)
}

function judged(arrival: Arrival, truth: Span | null, text: string): Outcome {
  if (arrival.kind === 'gone') return truth === null ? 'right' : 'lost'
  const shared = truth ? sharedPart(wordsOnly(arrival.span, text), wordsOnly(truth, text)) : 0
  if (shared >= 1 / 2) return 'right'
  return arrival.notice ? 'wrong, said so' : 'wrong, silent'
}

/** What two stretches share, as a part of what they cover together. */
function sharedPart(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared / Math.max(1, Math.max(a.end, b.end) - Math.min(a.start, b.start))
}
