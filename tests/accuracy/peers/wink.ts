import model from 'wink-eng-lite-web-model'
import winkNlp from 'wink-nlp'
import type { Pair } from '../corpora.ts'
import type { Peer } from './peer.ts'

const wink = winkNlp(model, ['sbd', 'ner'])
const types = ['DATE', 'TIME', 'DURATION']

/** wink-nlp says where a time stands and of which type it is, not what day it means. */
export const winkEntities: Peer = {
  name: 'wink-nlp (no values)',
  read: ({ text }) => {
    const document = wink.readDoc(text)
    const words = positionsOf(text, document.tokens().out())
    const entities = document.entities()
    const found = entities.out(wink.its.detail)
    const spans = entities.out(wink.its.span)
    return {
      times: found.flatMap((one, at) => {
        const span = spans[at]
        if (typeof one === 'string' || typeof span === 'string') return []
        const [first = 0, last = 0] = span ?? []
        const start = words[first]?.[0] ?? 0
        const end = words[last]?.[1] ?? 0
        const { type } = one
        return types.includes(type) && start < end ? [{ range: [start, end] as const, type }] : []
      }),
    }
  },
}

/** It gives words without their places; they stand in the text in this order. */
function positionsOf(text: string, words: readonly string[]): Pair[] {
  let from = 0
  return words.map((word) => {
    const start = text.indexOf(word, from)
    if (start < 0) return [from, from]
    from = start + word.length
    return [start, from]
  })
}
