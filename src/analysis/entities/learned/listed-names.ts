import { cityNames } from '../../lexicons/city-names.ts'
import { placeNames } from '../../lexicons/place-names.ts'
import { lookUpForm } from '../../lexicons/places.ts'
import { teamNames } from '../../lexicons/team-names.ts'
import { knownName } from '../known-name.ts'
import type { Word } from '../words.ts'
import { letterOf } from './labels.ts'

/** Names of more words than this are in no list. */
const mostWords = 5

/**
 * Which lists hold a name that a word is part of, with the word's place in it.
 *
 *     New York is    →  New: B-city …, York: I-city …
 *
 * @returns  for each word, `U-list` alone, `B-list` first, `I-list` later
 */
export function listedNames(words: readonly Word[]): readonly (readonly string[])[] {
  const found: string[][] = words.map(() => [])
  words.forEach((word, from) => {
    if (!word.capital) return
    for (const [list, to] of listsAt(words, from)) {
      for (let at = from; at < to; at++) {
        const place = at > from ? 'I' : to - from > 1 ? 'B' : 'U'
        const marks = found[at]
        if (marks && !marks.some((mark) => mark.slice(2) === list)) marks.push(`${place}-${list}`)
      }
    }
  })
  return found
}

/** Each list with the end of the longest name in it that begins at a word. */
function listsAt(words: readonly Word[], from: number): Map<string, number> {
  const lists = new Map<string, number>()
  let text = ''
  for (let at = from; at < from + mostWords; at++) {
    const word = words[at]
    if (!word || word.sentence !== words[from]?.sentence) break
    text += isJoined(words, from, at) ? word.text : ` ${word.text}`
    if (!word.isWord && word.text !== '.') continue
    for (const list of listsWith(text)) lists.set(list, at + 1)
  }
  return lists
}

function isJoined(words: readonly Word[], from: number, at: number): boolean {
  return at === from || /^[.-]$/u.test(words[at]?.text ?? '') || words[at - 1]?.text === '-'
}

function listsWith(text: string): string[] {
  const form = lookUpForm(text)
  const known = knownName(text)
  return [
    cityNames.has(form) ? 'city' : null,
    placeNames.has(form) ? 'land' : null,
    teamNames.has(form.toLowerCase()) ? 'team' : null,
    known ? `${letterOf[known.type]}${known.type === 'place' ? known.place.kind : ''}` : null,
  ].filter((list) => list !== null)
}
