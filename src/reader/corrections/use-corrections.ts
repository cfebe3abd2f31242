import { useEffect, useState } from 'react'
import type { Corrections } from '../../annotation/corrections.ts'
import { correctionsIn } from './draft.ts'

/**
 * The corrections that an editor is making, kept on the device until they are in the file.
 *
 * @param slug    the article
 * @param inFile  those that its file holds already: the new file says them too
 */
export function useCorrections(slug: string, inFile: Corrections) {
  const key = `dateline:corrections:${slug}`
  const [corrections, setCorrections] = useState(() => keptAt(key) ?? inFile)
  useEffect(() => {
    try {
      localStorage.setItem(key, JSON.stringify(corrections))
    } catch {
      // a device that keeps nothing still gives the file
    }
  }, [key, corrections])
  return [corrections, setCorrections] as const
}

function keptAt(key: string): Corrections | null {
  try {
    const kept = localStorage.getItem(key)
    return kept === null ? null : correctionsIn(JSON.parse(kept))
  } catch {
    return null
  }
}
