/** The parameters of the query that say what is looked for. */
export const findNames: readonly string[] = ['find']

/** Nobody looks for more at once; a link with a whole book in it must not slow the page. */
const longestWords = 200

/** The words that the address looks for in the article, as they were typed; `''` for none. Never throws. */
export function parseFind(query: URLSearchParams): string {
  return (query.get('find') ?? '').slice(0, longestWords)
}

/** The query for these words, without its question mark. */
export function formatFind(words: string): string {
  return words === '' ? '' : new URLSearchParams({ find: words.slice(0, longestWords) }).toString()
}
