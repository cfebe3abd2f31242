import { scoreGoldArticles } from '../gold/score-gold-articles.ts'
import { type Count, f1, precision, recall } from '../gold/scoring/count.ts'
import type { Row } from './row.ts'

/** What only the articles in `tests/gold/` can tell: no corpus has it, and no peer does it. */
export function goldRows(): Row[] {
  const scores = scoreGoldArticles()
  const row = (task: string, share: (count: Count) => number | null, count: Count): Row => ({
    task: `gold articles: ${task}`,
    ours: 100 * (share(count) ?? 0),
    peers: [],
  })
  return [
    row('events of the timeline (recall)', recall, scores.events),
    row('events of the timeline (precision)', precision, scores.events),
    row('… dated right to the day (share)', recall, scores.eventDates),
    row('boilerplate, by character', f1, scores.boilerplate),
    row('kinds of quotation told apart (share)', recall, scores.kinds),
    row('governments told from their cities (share)', recall, scores.metonyms),
    row('quotations', f1, scores.quotations),
    row('… their speakers (share)', recall, scores.speakers),
    row('chains of sources (share)', recall, scores.chains),
    row('names', f1, scores.names),
    row('pronouns of persons (share)', recall, scores.pronouns),
    row('time expressions', f1, scores.times),
    row('… with the right value', f1, scores.timeValues),
  ]
}
