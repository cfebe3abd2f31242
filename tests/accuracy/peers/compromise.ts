import nlp from 'compromise'
import type { Pair, Prediction } from '../corpora.ts'
import type { Peer } from './peer.ts'

type Found = {
  readonly text: string
  readonly offset: { readonly start: number; readonly length: number }
}
type View = { readonly json: (options: object) => Found[] }

/** Persons, places, organisations and quotations; those names that are spelt alike are one entity. */
export const compromise: Peer = {
  name: 'compromise',
  read: ({ text }) => {
    const document = nlp(text)
    return {
      quotes: placesOf(text, document.quotations()).map((range) => ({ range, kind: 'direct' })),
      entities: [
        ...entitiesOf(text, 'person', placesOf(text, document.people())),
        ...entitiesOf(text, 'place', placesOf(text, document.places())),
        ...entitiesOf(text, 'organization', placesOf(text, document.organizations())),
      ],
    }
  },
}

/** Without the punctuation around the words and the “’s” after them, which it counts in. */
function placesOf(text: string, view: View): Pair[] {
  return view.json({ offset: true, terms: false }).flatMap(({ offset: { start, length } }) => {
    const words = text.slice(start, start + length)
    const before = /^[^\p{L}\p{N}]*/u.exec(words)?.[0].length ?? 0
    const after = /(?:['’]s)?[^\p{L}\p{N}]*$/u.exec(words)?.[0].length ?? 0
    return before + after < length ? [[start + before, start + length - after] as const] : []
  })
}

function entitiesOf(
  text: string,
  type: string,
  names: readonly Pair[],
): Prediction['entities'] & {} {
  const byName = Map.groupBy(names, ([start, end]) => text.slice(start, end))
  return [...byName].map(([name, ranges]) => ({
    id: `${type} ${name}`,
    type,
    name,
    mentions: ranges.map((range) => ({ range, kind: 'name' })),
  }))
}
