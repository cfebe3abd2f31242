import type { Pair } from '../corpora.ts'
import type { Peer } from './peer.ts'

const marked = /[“"](?<words>[^“”"\n]+)[”"]/gu
const saying = /\b(?:said|says|say|told|added|adds|asked|tweeted|wrote|announced|explained)\b/gu
const subject = /(?:(?:[A-Z][\w.’'-]+ ?)+|\b(?:he|she|they)\b)/gu
/** How far from its words a verb of saying is looked for, in UTF-16 code units. */
const reach = 100

/** What a page of code does: three words or more in quotation marks, and the nearest verb of saying. */
export const quotationMarks: Peer = {
  name: 'quotation marks, nearest verb',
  read: ({ text }) => ({
    quotes: [...text.matchAll(marked)].flatMap((match) => {
      const words = match.groups?.words ?? ''
      if (words.trim().split(/\s+/u).length < 3) return []
      const start = match.index + 1
      const end = start + words.length
      return [{ range: [start, end], kind: 'direct', source: speakerBeside(text, start, end) }]
    }),
  }),
}

function speakerBeside(text: string, start: number, end: number): Pair | null {
  const after = text.slice(end + 1, end + reach)
  const verb = after.matchAll(saying).next().value
  if (verb) return nearest(after, verb.index, end + 1)
  const from = Math.max(0, start - reach)
  const before = text.slice(from, start - 1)
  const last = [...before.matchAll(saying)].at(-1)
  return last ? nearest(before, last.index, from) : null
}

function nearest(words: string, verb: number, from: number): Pair | null {
  const subjects = [...words.matchAll(subject)].map(({ 0: name, index }) => ({
    start: index,
    end: index + name.trimEnd().length,
  }))
  subjects.sort((a, b) => Math.abs(a.start - verb) - Math.abs(b.start - verb))
  const [found] = subjects
  return found ? [from + found.start, from + found.end] : null
}
