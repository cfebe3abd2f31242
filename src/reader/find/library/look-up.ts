import type { Stretch } from '../../../annotation/range.ts'
import { type Folded, fold } from '../../fold.ts'
import { hitsIn } from '../hits.ts'
import { requestOf, type Speaker } from '../request.ts'
import type { IndexedArticle, IndexedQuotation } from './library-index.ts'

/** The index with its words folded, which is done once. */
export type Library = {
  readonly articles: readonly FoldedArticle[]
  /** Of all articles; who is called the same in two of them is one, the most quoted first. */
  readonly speakers: readonly Speaker[]
}

type FoldedArticle = Pick<IndexedArticle, 'slug' | 'title' | 'published'> & {
  readonly foldedTitle: Folded
  readonly passages: readonly (IndexedArticle['passages'][number] & { readonly folded: Folded })[]
  readonly quotations: readonly (IndexedQuotation & { readonly folded: Folded })[]
}

export type FoundPassage = {
  readonly id: string
  readonly words: string
  /** Where the words that were looked for first stand in it, in UTF-16 units; `null` where a speaker alone was. */
  readonly hit: Stretch | null
  /** Of a quotation; `null` for a paragraph or heading. */
  readonly said: Pick<IndexedQuotation, 'kind' | 'speaker'> | null
}

export type FoundArticle = Pick<IndexedArticle, 'slug' | 'title' | 'published'> & {
  readonly found: readonly FoundPassage[]
}

export type Answer = {
  readonly articles: readonly FoundArticle[]
  /** Whose words were asked for; `null` for those of anybody, quoted or not. */
  readonly speakers: readonly Speaker[] | null
}

export function libraryOf(index: readonly IndexedArticle[]): Library {
  return {
    articles: index.map(({ slug, title, published, passages, quotations }) => ({
      slug,
      title,
      published,
      foldedTitle: fold(title),
      passages: passages.map((passage) => ({ ...passage, folded: fold(passage.words) })),
      quotations: quotations.map((quotation) => ({ ...quotation, folded: fold(quotation.words) })),
    })),
    speakers: speakersOf(index),
  }
}

/**
 * Looks through all articles, as find does through one: for words, or after a name and a colon for what that person
 * said. An article of whose words only the title fits is found with no passage.
 */
export function lookUp({ articles, speakers: all }: Library, typed: string): Answer {
  const { needle, speakers } = requestOf(typed, all)
  if (speakers) {
    const ids = new Set(speakers.map(({ id }) => id))
    const said = articles.map(({ quotations, ...article }) => ({
      ...named(article),
      found: quotations
        .filter(({ by }) => by.some((id) => ids.has(id)))
        .flatMap((quotation) => foundIn(quotation, needle, quotation)),
    }))
    return { articles: said.filter(({ found }) => found.length > 0), speakers }
  }
  if (needle === '') return { articles: [], speakers: null }
  const found = articles.flatMap(({ foldedTitle, passages, ...article }) => {
    const inText = passages.flatMap((passage) => foundIn(passage, needle, null))
    const inTitle = foldedTitle.text.includes(needle)
    return inText.length > 0 || inTitle ? [{ ...named(article), found: inText }] : []
  })
  return { articles: found, speakers: null }
}

function named({ slug, title, published }: Omit<FoundArticle, 'found'>) {
  return { slug, title, published }
}

type Findable = Pick<FoundPassage, 'id' | 'words'> & { readonly folded: Folded }

function foundIn(
  { id, words, folded }: Findable,
  needle: string,
  said: FoundPassage['said'],
): FoundPassage[] {
  const [hit = null] = hitsIn(folded, needle)
  return hit || needle === '' ? [{ id, words, hit, said }] : []
}

function speakersOf(index: readonly IndexedArticle[]): Speaker[] {
  const quotes = new Map<string, number>()
  for (const id of index.flatMap(({ quotations }) => quotations.flatMap(({ by }) => by)))
    quotes.set(id, (quotes.get(id) ?? 0) + 1)
  const everybody = index.flatMap(({ speakers }) => speakers)
  return [...Map.groupBy(everybody, ({ id }) => id)]
    .map(([id, same]) => ({
      id,
      name: same[0]?.name ?? id,
      aliases: [...new Set(same.flatMap(({ name, aliases }) => [name, ...aliases]))],
    }))
    .sort((a, b) => (quotes.get(b.id) ?? 0) - (quotes.get(a.id) ?? 0))
}
