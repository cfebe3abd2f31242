import { useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import type { Filter } from '../address/filter.ts'
import { entityOf } from '../address/naming.ts'
import { queryWith } from '../address/query.ts'
import { formatThread, parseThread, type Thread, threadNames } from '../address/thread.ts'
import type { EntitySummary } from '../reader/entities/entity-summary.ts'
import { filterablesOf, joinedName } from '../reader/entities/matching.ts'
import { useQuery } from '../reader/use-query.ts'
import { useAsked } from './use-hydrated.ts'

export type ThreadInAddress = {
  readonly thread: Thread | null
  /** Its id when the article knows nobody of that id. */
  readonly unknown: string | null
  /** Put away to have the text in view, on a screen that has no room for both; still in the address. */
  readonly isFolded: boolean
  /** Whether the reader opened it here; then it takes focus, and not when the page came with it. */
  readonly isByReader: boolean
  readonly fold: (isFolded: boolean) => void
  readonly change: (thread: Thread | null) => void
}

/** The thread that the address holds open, and ways to change that. */
export function useThread(
  all: readonly EntitySummary[],
  metonyms: Filter['metonyms'],
): ThreadInAddress {
  const query = useQuery()
  const isAsked = useAsked(query)
  const navigate = useNavigate()
  const [isByReader, setByReader] = useState(false)
  const [folded, setFolded] = useState<string | null>(null)
  const known = useMemo(() => filterablesOf(all), [all])
  const asked = isAsked ? parseThread(query) : null
  const id = asked && metonyms === 'joined' ? joinedName(asked.id, all) : asked?.id
  const thread = asked && id && known.has(entityOf(id)) ? { ...asked, id } : null
  return {
    thread,
    unknown: asked && !thread ? asked.id : null,
    isFolded: thread !== null && folded === thread.id,
    isByReader,
    fold(isFolded) {
      setByReader(true)
      setFolded(isFolded && thread ? thread.id : null)
    },
    change(next) {
      setByReader(true)
      setFolded(null)
      const search = queryWith(query, threadNames, formatThread(next))
      void navigate({ search, hash: window.location.hash }, { preventScrollReset: true })
    },
  }
}
