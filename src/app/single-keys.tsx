import { use } from 'react'
import { useKeyPresses } from '../reader/shortcuts/use-key-presses.ts'
import { useKeys } from '../reader/shortcuts/use-keys.ts'
import { findingsOf } from './findings.ts'
import type { ArticlePageData } from './page-data.ts'
import { useActions } from './use-actions.ts'

/** Listens for single keys; loaded for those who have asked for them. */
export function SingleKeys({ page }: { page: ArticlePageData }) {
  const { keys } = useKeys()
  useKeyPresses(keys, useActions(page, use(findingsOf(page.slug))))
  return null
}
