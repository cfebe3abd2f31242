import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { findNames, formatFind, parseFind } from '../../address/find.ts'
import { queryWith } from '../../address/query.ts'
import type { Hit } from './passages.ts'
import { drawHits, firstInView, scrollToHit } from './show-hits.ts'

type Finding = {
  readonly words: string
  readonly hits: readonly Hit[]
  /** Which of the hits the reader is at. */
  readonly at: number
  readonly type: (words: string) => void
  /** Goes on by so many hits, round the end. */
  readonly go: (by: 1 | -1) => void
}

/**
 * Looks for the words of the address in the article, draws what it finds and goes there.
 *
 * @param look  must stay the same function while what it looks through does
 */
export function useFind(look: (words: string) => readonly Hit[]): Finding {
  const [{ words, at }, set] = useState(() => ({ words: wordsInAddress(), at: 0 }))
  const hits = useMemo(() => look(words), [look, words])
  useAddress(words, (fromAddress) => set({ words: fromAddress, at: 0 }))
  useEffect(() => drawHits(hits, at), [hits, at])
  useScrollTo(hits[at])
  return {
    words,
    hits,
    at,
    type: (typed) => set({ words: typed, at: firstInView(look(typed)) }),
    go: (by) => set({ words, at: hits.length === 0 ? 0 : (at + by + hits.length) % hits.length }),
  }
}

const wordsInAddress = () => parseFind(new URLSearchParams(window.location.search))

/** Browsers allow so many changes of the address in a while; a pause in typing is soon enough. */
const pause = 250

/** Keeps the address in step with what is typed, and what is typed with the steps of Back and Forward. */
function useAddress(words: string, onChange: (words: string) => void): void {
  const navigate = useNavigate()
  const { state } = useLocation()
  const write = useEffectEvent(() => {
    const { search, hash } = window.location
    const query = queryWith(new URLSearchParams(search), findNames, formatFind(words))
    void navigate({ search: query, hash }, { replace: true, state, preventScrollReset: true })
  })
  useEffect(() => {
    if (words === wordsInAddress()) return
    const timer = setTimeout(write, pause)
    return () => clearTimeout(timer)
  }, [words])
  const read = useEffectEvent(() => {
    if (wordsInAddress() !== words) onChange(wordsInAddress())
  })
  useEffect(() => {
    window.addEventListener('popstate', read)
    return () => window.removeEventListener('popstate', read)
  }, [])
}

/** A link that names a passage too has its own place on the page. */
function useScrollTo(hit: Hit | undefined): void {
  const [arrivedAtPassage] = useState(() => window.location.hash !== '')
  const [first] = useState(hit)
  useEffect(() => {
    if (hit && !(arrivedAtPassage && hit === first)) scrollToHit(hit)
  }, [hit, first, arrivedAtPassage])
}
