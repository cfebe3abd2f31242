import { calendarWords, functionWords, sentenceOpeners } from '../lexicons/common-words.ts'
import { nameParticles, organisationWords, placeWords } from '../lexicons/name-words.ts'
import { knownAt } from './known-at.ts'
import { headOfName } from './name-head.ts'
import { titleAt } from './person-titles.ts'
import type { Word } from './words.ts'

/** Capitalised words side by side, by index into the words; half open. */
export type Run = { readonly from: number; readonly to: number }

/**
 * The runs of capitalised words in the article, each of which holds one name, several or none.
 *
 *     On Friday, Korean President Ko Minjung told the Ministry of Foreign Affairs …
 *                ^^^^^^^^^^^^^^^^^^^^^^^^^^^          ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function nameRuns(words: readonly Word[]): Run[] {
  const runs: Run[] = []
  for (let at = 0; at < words.length; ) {
    if (!startsRun(words, at)) {
      at++
      continue
    }
    const to = endOfRun(words, at)
    runs.push({ from: at, to })
    at = to
  }
  return runs
}

function startsRun(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word?.isWord || !(word.capital || isCallSign(word))) return false
  if (word.lower === 'i' || calendarWords.has(word.lower)) return false
  return !(functionWords.has(word.lower) && !isAcronym(word)) && !isOpener(words, at)
}

/** A word that is capitalised only for its place: “Officials said”, but not “New Zealand voted”. */
function isOpener(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word?.opening || !sentenceOpeners.has(word.lower)) return false
  return knownAt(words, at, at + 4) === null
}

/** “6PR”, “3AW”, “20th Century Fox” are left to others: only digits before capitals are a name. */
function isCallSign({ text }: Word): boolean {
  return /^\d{1,3}\p{Lu}{2,}$/u.test(text)
}

/** “US”, “IT”, “WHO” within a sentence in ordinary case are no pronouns. */
function isAcronym(word: Word): boolean {
  return word.text.length > 1 && word.text === word.text.toUpperCase()
}

/** No name is longer; what is, is a headline or a list, and is cut so that reading it stays linear. */
const mostWordsInRun = 12

function endOfRun(words: readonly Word[], from: number): number {
  let to = from + 1
  while (to < from + mostWordsInRun) {
    const next = nextInRun(words, from, to)
    if (next === to) return to
    to = next
  }
  return to
}

/** Where the run goes on to after `to`; `to` itself where it ends. */
function nextInRun(words: readonly Word[], from: number, to: number): number {
  const last = words[to - 1]
  const next = words[to]
  if (!last || !next || next.sentence !== last.sentence) return to
  if (next.text === '.' && next.start === last.end) {
    const after = words[to + 1]
    return isAbbreviated(last) && continues(after, next) ? to + 2 : to
  }
  if (next.start > last.end + 1) return to
  if (continues(next, last)) return to + 1
  const past = afterConnector(words, from, to)
  return past
}

function continues(word: Word | undefined, before: Word): boolean {
  if (!word?.capital || !word.isWord || word.sentence !== before.sentence) return false
  if (word.start !== before.end + 1 || calendarWords.has(word.lower)) return false
  return !functionWords.has(word.lower) || isAcronym(word)
}

function isAbbreviated(word: Word): boolean {
  return /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Gov|Sen|Rep|Gen|Col|Capt|Lt|Sgt|Prof|Rev|Jr|Sr|Maj|Adm|Pres|Hon)$/u.test(
    word.text,
  )
}

/** “Ministry of the Interior”, “Ursula von der Leyen”, “Procter & Gamble”. */
function afterConnector(words: readonly Word[], from: number, to: number): number {
  let at = to
  while (at < to + 2 && isConnector(words[at], words, from, to, at)) at++
  const before = words[at - 1]
  if (at === to || !before || !continues(words[at], before)) return to
  return at + 1
}

function isConnector(
  word: Word | undefined,
  words: readonly Word[],
  from: number,
  to: number,
  at: number,
): boolean {
  const before = words[at - 1]
  if (!word || !before || word.sentence !== before.sentence || word.start > before.end + 1)
    return false
  if (word.text === '&') return true
  if (nameParticles.has(word.lower) && !word.capital && word.lower !== 'y') return true
  if (word.lower === 'the') return /^(?:of|for)$/u.test(before.lower)
  const hasPhrase = words
    .slice(from, to)
    .some((part) => part.lower === 'of' || part.lower === 'for')
  if (word.lower === 'of' || word.lower === 'for') {
    // “Council for the Welfare of Immigrants”: one phrase may hold another
    if (isGenericHead(words[to - 1]) || (hasPhrase && word.lower === 'of')) return true
    // “Inspector General of Police Ada Berg”
    return [at - 1, at - 2].some(
      (start) => start >= from && titleAt(words, start, at + 2)?.to === at + 2,
    )
  }
  // “Department of Health and Human Services”, but “Ministry of Defence and the Navy”
  return word.lower === 'and' && hasPhrase && isGenericHead(words[headOfName(words, from, to)])
}

function isGenericHead(word: Word | undefined): boolean {
  return word !== undefined && (organisationWords.has(word.text) || placeWords.has(word.text))
}
