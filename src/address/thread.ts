/** Whose thread is open, and how its passages follow each other. */
export type Thread = {
  /** An entity, a reading or a naming. */
  readonly id: string
  readonly order: 'text' | 'time'
}

/** The parameters of the query that say a thread. */
export const threadNames: readonly string[] = ['thread', 'order']

const longestId = 200

/** Reads the thread from the query of an address; `null` when it asks for none. Never throws. */
export function parseThread(query: URLSearchParams): Thread | null {
  const id = query.get('thread')
  if (!id || id.length > longestId) return null
  return { id, order: query.get('order') === 'time' ? 'time' : 'text' }
}

/** The query for a thread, without its question mark; `''` when none is open. */
export function formatThread(thread: Thread | null): string {
  if (!thread) return ''
  const { id, order } = thread
  return new URLSearchParams({ thread: id, ...(order === 'time' && { order }) }).toString()
}
