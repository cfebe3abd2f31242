import { useEffect, useEffectEvent } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { findNames, formatFind, parseFind } from '../../address/find.ts'
import { parseOwnText } from '../../address/own-text.ts'
import { queryWith } from '../../address/query.ts'

/** What the address looks for. */
export const wordsInAddress = () => parseFind(new URLSearchParams(window.location.search))

const isOwnText = () => parseOwnText(new URLSearchParams(window.location.search)) !== null

/** Browsers allow so many changes of the address in a while; a pause in typing is soon enough. */
const pause = 250

/**
 * Keeps the address in step with what is typed, and what is typed with the steps of Back and Forward. Of a reader’s
 * own text no words are put there: the browser remembers addresses.
 */
export function useWordsInAddress(words: string, onChange: (words: string) => void): void {
  const navigate = useNavigate()
  const { state } = useLocation()
  const write = useEffectEvent(() => {
    const { search, hash } = window.location
    const query = queryWith(new URLSearchParams(search), findNames, formatFind(words))
    void navigate({ search: query, hash }, { replace: true, state, preventScrollReset: true })
  })
  useEffect(() => {
    if (isOwnText() || words === wordsInAddress()) return
    const timer = setTimeout(write, pause)
    return () => clearTimeout(timer)
  }, [words])
  const read = useEffectEvent(() => {
    if (!isOwnText() && wordsInAddress() !== words) onChange(wordsInAddress())
  })
  useEffect(() => {
    window.addEventListener('popstate', read)
    return () => window.removeEventListener('popstate', read)
  }, [])
}
