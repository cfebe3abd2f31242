import { prepositions } from '../lexicons/grammar-words.ts'
import { futureCues, isPastForm, timetabled, timetabledWithObject } from '../lexicons/verb-forms.ts'
import type { Token } from '../text/tokenise.ts'
import { isTimetabled } from './is-timetabled.ts'

export type Tense = 'past' | 'future' | null

/** Far enough for any clause that a reader can follow; keeps the search linear in the text. */
const reach = 40
const boundaries = new Set(
  `, ; : — – - ( ) “ ” " « » that which who whom whose when where while if because although but and or
   as than`.split(/\s+/u),
)

/**
 * The tense of the clause around some tokens, read off its nearest verb.
 *
 *     On Friday, Norway and Korea opened a museum     past: nothing before it, “opened” after it
 *     is scheduled to be released on Friday           future: “released” hangs on “to be”
 *     said Friday that it would pay                   past: the nearest verb before wins
 *
 * @param from  the first token of the expression
 * @param to    one past its last token
 */
export function tenseAround(tokens: readonly Token[], from: number, to: number): Tense {
  const sentence = tokens[from]?.sentence
  const at = (index: number) => (tokens[index]?.sentence === sentence ? tokens[index] : undefined)
  if (at(to)?.lower === "'s") return search(at, to + 1, 1, true) ?? beforeFixture(at, from, to)
  if (at(from - 1)?.lower === 'by' && !hasHad(at, from, to)) return 'future'
  // “The deadline is Friday”
  if (/^(?:is|are)$/u.test(at(from - 1)?.lower ?? '')) return 'future'
  if (isScheduled(at, from)) return 'future'
  return (
    search(at, from - 1, -1, true) ??
    search(at, to, 1, true, at(to)?.lower === ',') ??
    search(at, from - 1, -1, false) ??
    search(at, to, 1, false)
  )
}

/** “ahead of Sunday’s final”, “hopes to be fit for Sunday’s final”; but “will be tried for Sunday’s attack”. */
function beforeFixture(at: At, from: number, to: number): Tense {
  if (at(from - 1)?.lower === 'of' && at(from - 2)?.lower === 'ahead') return 'future'
  const isFixture =
    /^(?:at|for)$/u.test(at(from - 1)?.lower ?? '') && fixtures.test(at(to + 1)?.lower ?? '')
  return isFixture && search(at, from - 1, -1, true) === 'future' ? 'future' : null
}

const fixtures =
  /^(?:match|game|final|semi-final|quarter-final|trip|visit|tie|fixture|race|derby|debate|election|vote|meeting|summit|hearing|ceremony|funeral|concert)$/u

/** “when the case is heard in May”. */
function isScheduled(at: At, from: number): boolean {
  const [verb, be] = [at(from - 2)?.lower ?? '', at(from - 3)?.lower ?? '']
  return (
    /^(?:on|in)$/u.test(at(from - 1)?.lower ?? '') && isPastForm(verb) && /^(?:is|are)$/u.test(be)
  )
}

type At = (index: number) => Token | undefined

function search(at: At, start: number, step: 1 | -1, inChunk: boolean, skipFirst = false): Tense {
  for (let index = start, seen = 0; seen < reach; index += step, seen++) {
    const token = at(index)
    if (!token || (inChunk && boundaries.has(token.lower) && !(skipFirst && seen === 0))) {
      // “On Friday, Norway and Korea opened”: names joined by “and” are one subject.
      if (!(token && step === 1 && /^(?:and|or|,)$/u.test(token.lower))) return null
    }
    const tense = token ? tenseOf(token, at, index) : null
    if (tense) return tense
  }
  return null
}

function tenseOf(token: Token, at: At, index: number): Tense {
  // “in May” is a month
  if (futureCues.has(token.lower) && token.text !== 'May' && !isBecause(token, at, index))
    return 'future'
  if (token.lower === 'set' && /^(?:to|for)$/u.test(at(index + 1)?.lower ?? '')) return 'future'
  if (token.lower === 'to' && at(index + 1)?.lower === 'be') return 'future'
  if (isTimetabled(at, index)) return 'future'
  if (!isPastForm(token.lower) || isAttribute(at, index)) return null
  return notPastBehind.test(at(index - 1)?.lower ?? '') ? null : 'past'
}

/** “is opened”; “will come”, “to cut”: there the past form is an infinitive. */
const notPastBehind =
  /^(?:be|get|being|to|is|are|will|'ll|shall|would|may|might|must|should|can|could|do|does|did|not)$/u

/** “a still unspecified date”: a participle in front of its noun tells no tense. */
function isAttribute(at: At, index: number): boolean {
  const next = at(index + 1)
  return (
    /^(?:an?|the|its|their|his|her|still|newly)$/u.test(at(index - 1)?.lower ?? '') &&
    next?.kind === 'word' &&
    !prepositions.has(next.lower) &&
    at(index)?.lower.endsWith('ed') === true
  )
}

/** “due to a loss” gives a reason, “due to be paid” and “due to arrive” a date. */
function isBecause(token: Token, at: At, index: number): boolean {
  if (token.lower !== 'due' || at(index + 1)?.lower !== 'to') return false
  const verb = at(index + 2)?.lower ?? ''
  return ![timetabled, timetabledWithObject, appearances].some((form) => form.test(verb))
}

const appearances =
  /^(?:be|appear|speak|attend|address|retire|stand|give|take|go|land|come|testify|perform|join|step)$/u

function hasHad(at: At, from: number, to: number): boolean {
  for (let index = from - 12; index < to + 12; index++) if (at(index)?.lower === 'had') return true
  return false
}
