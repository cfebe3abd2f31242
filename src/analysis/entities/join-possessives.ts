import { calendarWords, functionWords } from '../lexicons/common-words.ts'
import { companiesInS, organisationWords } from '../lexicons/name-words.ts'
import { offices } from '../lexicons/offices.ts'
import { placeNames } from '../lexicons/place-names.ts'
import { lookUpForm } from '../lexicons/places.ts'
import { knownHere } from './known-at.ts'
import type { LearnedName } from './learned/read-names.ts'
import type { Word } from './words.ts'

/**
 * The names, those put together that hold an “’s” of their own.
 *
 *     Kilifi County Sheriff's Office      the office of whoever is sheriff
 *     Moody's said    Moody's Investors Service      a company: the article has no “Moody”
 */
export function joinPossessives(
  words: readonly Word[],
  names: readonly LearnedName[],
): LearnedName[] {
  const ownS = namesInS(words)
  const joined = words.flatMap((word, at): LearnedName[] => {
    if (word.lower !== "'s") return []
    const office = officeAround(words, at)
    if (office) return [office]
    return ownS.has(words[at - 1]?.text ?? '') && isAlone(words, at - 1)
      ? [organisation(at - 1, endOfName(words, at))]
      : []
  })
  const taken = new Set(
    joined.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step)),
  )
  const others = names.filter(({ from, to }) => {
    for (let at = from; at < to; at++) if (taken.has(at)) return false
    return true
  })
  return [...others, ...joined].sort((a, b) => a.from - b.from)
}

function organisation(from: number, to: number): LearnedName {
  return { from, to, shares: { person: 0, place: 0, organization: 1, other: 0 } }
}

/** Whether an “’s” stands within the name of an office: “Attorney General's Office”. */
export function isWithinOffice(words: readonly Word[], at: number): boolean {
  const [holder, office] = [words[at - 1], words[at + 1]]
  if (!/^(?:Office|Department)$/u.test(office?.text ?? '') || !holder?.capital) return false
  return offices.has(holder.lower) || /^(?:General|Examiner|Coroner|Ombudsman)$/u.test(holder.text)
}

function officeAround(words: readonly Word[], at: number): LearnedName | null {
  if (!isWithinOffice(words, at)) return null
  let from = at - 1
  while (isInner(words[from - 1], words[from])) from--
  return organisation(from, at + 2)
}

function isInner(word: Word | undefined, next: Word | undefined): boolean {
  if (!word?.capital || word.sentence !== next?.sentence) return false
  return !(functionWords.has(word.lower) || calendarWords.has(word.lower))
}

/** What is said of a company and not of what somebody has: “Moody's said”, “Moody's has”, “at Moody's.” */
const afterName =
  /^(?:said|says|told|was|were|has|had|will|would|is|are|did|does|could|may|might|[,.;:)])$/u

/** The words that stand nowhere without “’s”, and in one place as a whole name. */
function namesInS(words: readonly Word[]): ReadonlySet<string> {
  const found = new Set<string>()
  const bare = new Set<string>()
  words.forEach((word, at) => {
    if (!word.capital || !word.isWord) return
    if (words[at + 1]?.lower !== "'s") bare.add(word.text)
    else if (isWholeName(words, at)) found.add(word.text)
  })
  return new Set([...found].filter((text) => !bare.has(text)))
}

function isWholeName(words: readonly Word[], at: number): boolean {
  const next = words[at + 2]
  const form = lookUpForm(words[at]?.text ?? '')
  if (!isAlone(words, at)) return false
  if (companiesInS.has(form)) return true
  if (words[at]?.quoted || knownHere(words, at, at + 1) || placeNames.has(form)) return false
  return (
    next?.sentence === words[at]?.sentence &&
    afterName.test(next?.lower ?? '') &&
    !/^(?:of|than|or)$/u.test(words[at - 1]?.lower ?? '')
  )
}

/** “Moody's”, but not “Ada Moody's” and not “President Moody's”. */
function isAlone(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  const isTitle = before?.text === '.' && before.sentence === words[at]?.sentence
  return !isInner(before, words[at]) && !isTitle
}

/** Where a name that begins so ends: behind “Investors Service”, the words of a company that is known in “’s”. */
function endOfName(words: readonly Word[], s: number): number {
  let to = s + 1
  if (!companiesInS.has(words[s - 1]?.text ?? '')) return to
  while (isInner(words[to], words[s])) to++
  return organisationWords.has(words[to - 1]?.text ?? '') ? to : s + 1
}
