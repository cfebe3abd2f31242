import { type IndexedArticle, libraryIndexName } from '../reader/find/library/library-index.ts'

/** The index of all articles; `null` without a network, where it is not kept on the device. */
export function fetchLibraryIndex(): Promise<readonly IndexedArticle[] | null> {
  return fetch(import.meta.env.BASE_URL + libraryIndexName, { cache: 'no-cache' })
    .then((response) => (response.ok ? (response.json() as Promise<IndexedArticle[]>) : null))
    .catch(() => null)
}
