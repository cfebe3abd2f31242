import type { Stretch } from '../../annotation/range.ts'
import { type Folded, fold } from '../fold.ts'
import { rangeOfWords } from '../range-of-words.ts'
import { hitsIn, joined } from './hits.ts'
import type { FindRequest } from './request.ts'

/** A paragraph or a heading of the text, as it stands in the page. */
export type FindablePassage = {
  readonly element: HTMLElement
  readonly folded: Folded
}

export type Hit = { readonly passage: FindablePassage; readonly stretch: Stretch }

/** What can be looked through; headings that the page made say nothing that the text does not. */
const findable = 'article .body :is(p[id], h2[data-origin="text"])'

/** The passages of the article in the page. */
export function passagesOf(root: ParentNode): FindablePassage[] {
  return [...root.querySelectorAll<HTMLElement>(findable)].map((element) => ({
    element,
    folded: fold(element.textContent),
  }))
}

/** All hits, in the order of the text. @param quotesOf  ids of the quotations of these speakers */
export function hitsOf(
  passages: readonly FindablePassage[],
  { needle, speakers }: FindRequest,
  quotesOf: (speakers: readonly string[]) => ReadonlySet<string>,
): Hit[] {
  const quotes = speakers && quotesOf(speakers.map(({ id }) => id))
  return passages.flatMap((passage) => {
    const said = quotes && saidIn(passage.element, quotes)
    const stretches =
      needle === '' ? (said ?? []) : hitsIn(passage.folded, needle, said ?? undefined)
    return stretches.map((stretch) => ({ passage, stretch }))
  })
}

/** Where these quotations stand in a passage. */
function saidIn(element: HTMLElement, quotes: ReadonlySet<string>): Stretch[] {
  const marks = [...element.querySelectorAll<HTMLElement>('[data-quote]')]
  const theirs = marks.filter((mark) => quotes.has(mark.dataset.quote ?? ''))
  return joined(theirs.map((mark) => stretchOf(element, mark)))
}

function stretchOf(element: HTMLElement, mark: HTMLElement): Stretch {
  const before = document.createRange()
  before.setStart(element, 0)
  before.setEndBefore(mark)
  const start = before.toString().length
  return { start, end: start + mark.textContent.length }
}

/** The stretch as a range over the text nodes, which it leaves as they are. */
export function rangeOf({ passage: { element }, stretch }: Hit): Range {
  return rangeOfWords(element, stretch.start, stretch.end)
}
