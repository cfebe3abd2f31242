import { useEffect, useState } from 'react'
import { useLocation } from 'react-router'
import { landingOf } from '../../address/passage.ts'
import { decoded } from './decoded.ts'
import type { Arrival } from './follow-link.ts'

export type Passage =
  | { readonly kind: 'none' }
  | { readonly kind: 'elsewhere' }
  | {
      readonly kind: 'exact' | 'moved' | 'edited'
      readonly id: string
      readonly asked: string
      readonly arrival: Arrival | null
    }
  | { readonly kind: 'gone'; readonly asked: string; readonly arrival: Arrival | null }

/**
 * The passage that the address names, found on the page as it is. One that was edited is scrolled to; the
 * exact one the browser has scrolled to by itself. A link that carries its words is followed by them, and
 * the code for that is loaded then: until it is there the id has to do.
 */
export function usePassage(): Passage {
  const { hash, search } = useLocation()
  const [passage, setPassage] = useState<Passage>({ kind: 'none' })
  const said = saidOfPassage(search)
  useEffect(() => {
    // The page is only there to be asked once it is in the document: on the server it can't be known.
    const byId = passageOf(hash)
    if (said === '' || byId.kind === 'none' || byId.kind === 'elsewhere') return setPassage(byId)
    if (byId.kind === 'exact') setPassage(byId)
    let clear = () => {}
    let left = false
    void import('./follow-link.ts').then(
      ({ followLink, showArrival }) => {
        if (left) return
        const arrival = followLink(said)
        if (arrival && arrival.kind !== 'gone') clear = showArrival(arrival.range)
        setPassage(arrival ? arrivedAt(arrival, byId.asked) : byId)
      },
      () => !left && setPassage(byId),
    )
    return () => {
      left = true
      clear()
    }
  }, [hash, said])
  useEffect(() => {
    if (passage.kind !== 'edited' || passage.arrival) return
    document.getElementById(passage.id)?.scrollIntoView({ block: 'center' })
  }, [passage])
  return passage
}

function arrivedAt(arrival: Arrival, asked: string): Passage {
  if (arrival.kind === 'gone') return { kind: 'gone', asked, arrival }
  return { kind: arrival.kind, id: arrival.id, asked, arrival }
}

/** The part of the query that a passage has: a filter that changes is no other passage. */
function saidOfPassage(search: string): string {
  if (search.length > longestSearch) return ''
  const query = new URLSearchParams(search)
  const [was, near] = [query.get('was'), query.get('near')]
  return was === null || near === null ? '' : new URLSearchParams({ was, near }).toString()
}

/** Our links have hundreds of characters; one that has a hundred times as many is none of ours. */
const longestSearch = 50_000

const passageElements = 'article :is(section, p, mark, .event)[id]'

/** The passage that a fragment names by its id alone. */
export function passageOf(hash: string): Passage {
  // A browser that knows nothing of text directives leaves them in the fragment.
  const [id = ''] = hash.slice(1).split(':~:')
  const asked = decoded(id)
  if (asked === '') return { kind: 'none' }
  // Links to other parts of the page (the timeline, an entity) are no passages.
  if (!/^[spqe]-/u.test(asked) && document.getElementById(asked)) return { kind: 'elsewhere' }
  const ids = Array.from(document.querySelectorAll(passageElements), ({ id }) => id)
  return { ...landingOf(asked, ids), asked, arrival: null }
}
