import type { Word } from '../words.ts'
import type { Add } from './features.ts'
import { labelNames } from './labels.ts'

/** What a first reading of the article made of each word; `O` words may be left out. */
export type FirstReading = {
  /** Index of the label, by word. */
  labelAt(word: number): number
  /** Names in order, by index into the words; half open. */
  readonly names: readonly { readonly from: number; readonly to: number }[]
}

/** Adds the features of a word that need the whole article. */
export type SecondLook = (at: number, add: Add) => void

type Counts = Map<string, number>

/**
 * Features of a second reading: what the first one made of the same words elsewhere (Krishnan and Manning
 * 2006). A surname alone is told by the full name.
 *
 *     Angela Carder was …   Carder wanted …
 *     person                the word ends a person's name elsewhere
 */
export function secondLookOf(words: readonly Word[], reading: FirstReading): SecondLook {
  const { asWord, inLonger, exact, nameAt } = countsOf(words, reading)
  return (at, add) => {
    const word = words[at]
    const own = labelNames[reading.labelAt(at)] ?? 'O'
    add(`own=${own}`)
    const nameOf = (other: number) => labelNames[reading.labelAt(other)] ?? 'O'
    add(`on=${nameOf(at - 1)}${own}${nameOf(at + 1)}`)
    if (!word?.capital) return
    const name = nameAt.get(at)
    const type = own.charAt(1)
    const alone = mostOf(asWord.get(word.lower), type)
    const longer = mostOf(
      inLonger.get(word.lower),
      name && name.to - name.from > 1 ? placeIn(name, at) + type : '',
    )
    add(`tm=${alone}`)
    add(`tm=${alone}|${own}`)
    add(`il=${longer}`)
    add(`il=${longer}|${own}`)
    if (name) add(`ex=${mostOf(exact.get(textOf(words, name)), type)}|${own}`)
    if (alone || longer) add(`lo=${longer.slice(0, 2)}${alone.charAt(0)}`)
  }
}

type NameSpan = FirstReading['names'][number]

function countsOf(words: readonly Word[], reading: FirstReading) {
  const asWord = new Map<string, Counts>()
  const inLonger = new Map<string, Counts>()
  const exact = new Map<string, Counts>()
  const nameAt = new Map<number, NameSpan>()
  for (const name of reading.names) {
    const type = labelNames[reading.labelAt(name.from)]?.charAt(1) ?? ''
    count(exact, textOf(words, name), type)
    for (let at = name.from; at < name.to; at++) {
      const word = words[at]
      nameAt.set(at, name)
      if (!word?.capital) continue
      count(asWord, word.lower, type)
      if (name.to - name.from > 1) count(inLonger, word.lower, placeIn(name, at) + type)
    }
  }
  return { asWord, inLonger, exact, nameAt }
}

function count(all: Map<string, Counts>, key: string, what: string): void {
  const counts = all.get(key) ?? new Map<string, number>()
  all.set(key, counts)
  counts.set(what, (counts.get(what) ?? 0) + 1)
}

/** The first, the last or a middle word of a name. */
function placeIn({ from, to }: NameSpan, at: number): string {
  return at === from ? 'f' : at === to - 1 ? 'l' : 'm'
}

/** What counts most, the word's own count left out: with `!` where nothing else counts, `+` from three on. */
function mostOf(counts: Counts | undefined, own: string): string {
  let best = ''
  let most = 0
  let all = 0
  for (const [what, number] of counts ?? []) {
    const others = number - (what === own ? 1 : 0)
    all += others
    if (others > most) {
      most = others
      best = what
    }
  }
  return most === 0 ? '' : `${best}${most === all ? '!' : '?'}${most > 2 ? '+' : ''}`
}

function textOf(words: readonly Word[], { from, to }: NameSpan): string {
  return words
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ')
}
