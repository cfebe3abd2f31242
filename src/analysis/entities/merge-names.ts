import { overlaps } from '../../annotation/range.ts'
import { isPeople, nationalOf } from '../lexicons/national-nouns.ts'
import { withoutCommonOpeners } from './common-openers.ts'
import { isCommonWord, lowerCaseWords, type Name, nameOf } from './find-names.ts'
import { joinPossessives } from './join-possessives.ts'
import { knownHere } from './known-at.ts'
import type { LearnedName } from './learned/read-names.ts'
import { type MendedName, mendName } from './mend-names.ts'
import { titleAt } from './person-titles.ts'
import type { NameInRun } from './split-run.ts'
import { typeSign } from './type-of-name.ts'
import type { Word } from './words.ts'

/**
 * The names of the article: those that the model reads, with what the rules know of them, and those of the
 * rules that leave no doubt.
 *
 * @param ruleNames  the dateline's place among them stays whatever the model reads
 */
export function mergeNames(
  words: readonly Word[],
  ruleNames: readonly Name[],
  learned: readonly LearnedName[],
): Name[] {
  const byPlace = new Map(ruleNames.map((name) => [`${name.from}-${name.to}`, name]))
  const byStart = new Map(ruleNames.map((name) => [name.from, name]))
  const small = lowerCaseWords(words)
  const dateline = ruleNames.find(({ isDateline }) => isDateline)
  const read = joinPossessives(words, learned)
    .flatMap((name) => mendName(words, name, byStart))
    .map((name): Name => {
      const same = byPlace.get(`${name.from}-${name.to}`)
      return { ...(same ?? named(words, name)), shares: name.shares }
    })
    .filter((name) => !dateline || !overlaps(name.range, dateline.range))
    .filter((name) => !isCommonWord(words, name, small))
    .filter((name) => !isTimeZone(words, name) && !isNation(words, name))
  const taken = new Set(
    read.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
  )
  const free = ruleNames.filter((name) => !isTaken(name, taken) && !isNation(words, name))
  const certain = new Set(free.filter((name) => isCertain(words, name)))
  const attested = attestedNames(words, [...read, ...certain])
  const more = free.filter((name) => !certain.has(name) && attested.has(name.text))
  const all = [...read, ...certain, ...more].sort((a, b) => a.from - b.from)
  return withoutCommonOpeners(words, all)
}

/** “08.30 CEST” */
function isTimeZone(words: readonly Word[], { from, text }: Name): boolean {
  return (
    /^(?:GMT|UTC|[BI]ST|CES?T|EES?T|[ECMP][SD]T|AE[SD]T)$/u.test(text) &&
    /\d|^[ap]\.?m$/iu.test(words[from - 1]?.text ?? '')
  )
}

/** “Libyans”, “the Frenchman”: who somebody is, and nobody's name; but “the Indians” may be a team. */
function isNation(words: readonly Word[], { from, to, text, known, shares }: Name): boolean {
  if (to - from > 1 || known) return false
  if (isPeople(text)) return (shares?.organization ?? 0) < 0.5
  return nationalOf(text) !== null && /^(?:the|an?)$/u.test(words[from - 1]?.lower ?? '')
}

/** What is read as a name elsewhere, and first and last words of full names of people. */
function attestedNames(words: readonly Word[], names: readonly Name[]): ReadonlySet<string> {
  const people = names.filter((name) =>
    name.shares ? name.shares.person > 0.5 : typeSign(words, name).type === 'person',
  )
  const parts = people.flatMap(({ text }) => text.split(' '))
  return new Set([...names.map(({ text }) => text), ...parts])
}

/** A sign of this weight stands in the text itself: “news agency Tanjug”, “Ministry of Defence”. */
const certainWeight = 7

function isCertain(words: readonly Word[], name: Name): boolean {
  return typeSign(words, name).weight >= certainWeight
}

function isTaken({ from, to }: Name, taken: ReadonlySet<number>): boolean {
  for (let at = from; at < to; at++) if (taken.has(at)) return true
  return false
}

function named(words: readonly Word[], { from, to }: MendedName): Name {
  return nameOf(words, {
    from,
    to,
    known: knownHere(words, from, to),
    title: titleBefore(words, from),
  })
}

const mostWordsInTitle = 5

/** The title that ends right before a name. */
function titleBefore(words: readonly Word[], from: number): NameInRun['title'] {
  for (let at = from - mostWordsInTitle; at < from; at++) {
    if (words[at]?.sentence !== words[from]?.sentence) continue
    const title = words[at]?.capital ? titleAt(words, at, from) : null
    if (title?.to === from) return { ...title, from: at, country: null }
  }
  return null
}
