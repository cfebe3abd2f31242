import { useState } from 'react'
import type { Corrections } from '../../annotation/corrections.ts'
import { deviceText } from '../device-text.ts'
import { correctionsIn } from './draft.ts'

/**
 * The corrections that an editor is making, kept on the device from the first change until they are those of
 * the file: a file that somebody else has changed meanwhile is not hidden by having looked at it.
 *
 * @param slug    the article
 * @param inFile  those that its file holds already: the new file says them too
 */
export function useCorrections(slug: string, inFile: Corrections) {
  const [stored] = useState(() => deviceText(`dateline-corrections-${slug}`))
  const [corrections, setCorrections] = useState(() => draftIn(stored.now()) ?? inFile)
  const change = (changed: Corrections) => {
    setCorrections(changed)
    const draft = JSON.stringify(changed)
    stored.keep(draft === JSON.stringify(inFile) ? null : draft)
  }
  return [corrections, change] as const
}

function draftIn(kept: string | null): Corrections | null {
  try {
    return kept === null ? null : correctionsIn(JSON.parse(kept))
  } catch {
    return null
  }
}
