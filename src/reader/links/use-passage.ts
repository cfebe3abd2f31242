import { useEffect, useState } from 'react'
import { useLocation } from 'react-router'
import { type Landing, landingOf } from '../../address/passage.ts'

export type Passage =
  | { readonly kind: 'none' }
  | { readonly kind: 'elsewhere' }
  | (Landing & { readonly asked: string })

/**
 * The passage that the address names, found on the page as it is. One that was edited is scrolled to; the
 * exact one the browser has scrolled to by itself.
 */
export function usePassage(): Passage {
  const { hash } = useLocation()
  const [passage, setPassage] = useState<Passage>({ kind: 'none' })
  // The page is only there to be asked once it is in the document: on the server it can't be known.
  useEffect(() => setPassage(passageOf(hash)), [hash])
  useEffect(() => {
    if (passage.kind !== 'edited') return
    document.getElementById(passage.id)?.scrollIntoView({ block: 'center' })
  }, [passage])
  return passage
}

const passageElements = 'article :is(section, p, mark, .event)[id]'

function passageOf(hash: string): Passage {
  const asked = decoded(hash.slice(1))
  if (asked === '') return { kind: 'none' }
  // Links to other parts of the page (the timeline, an entity) are no passages.
  if (!/^[spqe]-/u.test(asked) && document.getElementById(asked)) return { kind: 'elsewhere' }
  const ids = Array.from(document.querySelectorAll(passageElements), ({ id }) => id)
  return { ...landingOf(asked, ids), asked }
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
