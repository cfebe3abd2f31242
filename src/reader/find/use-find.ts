import { useEffect, useMemo, useState } from 'react'
import type { Hit } from './passages.ts'
import { drawHits, firstInView, scrollToHit } from './show-hits.ts'
import { useWordsInAddress, wordsInAddress } from './use-words-in-address.ts'

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
  useWordsInAddress(words, (fromAddress) => set({ words: fromAddress, at: 0 }))
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

/** A link that names a passage too has its own place on the page. */
function useScrollTo(hit: Hit | undefined): void {
  const [arrivedAtPassage] = useState(() => window.location.hash !== '')
  const [first] = useState(hit)
  useEffect(() => {
    if (hit && !(arrivedAtPassage && hit === first)) scrollToHit(hit)
  }, [hit, first, arrivedAtPassage])
}
