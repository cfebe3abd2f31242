import { determiners, prepositions } from '../lexicons/grammar-words.ts'
import { fixtures, timetabled, timetabledWithObject } from '../lexicons/verb-forms.ts'
import type { Token } from '../text/tokenise.ts'
import { isLooseWord, isNounLike } from '../text/word-class.ts'

/** The token at an index. */
type At = (index: number) => Token | undefined

/** The longest insertion between a subject and its verb, and the longest object. */
const [longestInsertion, longestObject] = [14, 6]

/**
 * Whether a word is a verb in the present that, with a day beside it, tells a plan.
 *
 *     The choir leaves for Rome on Friday.             Members vote on Friday.
 *     The trial, before a jury, continues on Monday.   Arsenal play Chelsea on Sunday.
 *
 * “The leaves of the tree”, “the end of May”, “an Arsenal play” are none: the form goes with its subject, and what
 * follows is no noun, or the object of a verb that has one.
 */
export function isTimetabled(at: At, index: number): boolean {
  const { text = '', sentence } = at(index) ?? {}
  if (!(timetabled.test(text) || timetabledWithObject.test(text))) return false
  const end = subjectEnd(at, index)
  const subject = at(end)
  if (subject?.sentence !== sentence || !isNounLike(subject)) return false
  if (/^(?:'s|to|and|or|of)$/u.test(subject?.lower ?? '')) return false
  return agrees(at, end, text) && (goesOn(at, index) || hasObject(at, index))
}

/** The last word of the subject, in front of an insertion where there is one. */
function subjectEnd(at: At, verb: number): number {
  if (at(verb - 1)?.text !== ',') return verb - 1
  for (let index = verb - 2; index > verb - longestInsertion; index--) {
    if (at(index)?.text === ',') return index - 1
  }
  return verb - 1
}

function agrees(at: At, end: number, verb: string): boolean {
  const { lower = '', text = '' } = at(end) ?? {}
  const isPlural = /[^s]s$|^(?:they|sides|people|we|teams)$/u.test(lower)
  const isCapital = /^\p{Lu}/u.test(text)
  if (verb.endsWith('s')) return !isPlural || isCapital
  return isPlural || (isCapital && fixtures.test(verb) && isBareName(at, end))
}

/** “Arsenal”, “Manchester City”; not “the Arsenal”, “in Arsenal”. */
function isBareName(at: At, end: number): boolean {
  const sentence = at(end)?.sentence
  let index = end
  while (at(index)?.sentence === sentence && /^\p{Lu}/u.test(at(index)?.text ?? '')) index--
  const before = at(index)
  if (before?.sentence !== sentence || before?.kind === 'mark') return true
  return /^(?:and|but|that|as|when|while|where|before)$/u.test(before?.lower ?? '')
}

function goesOn(at: At, verb: number): boolean {
  const after = at(verb + 1)
  if (!timetabled.test(at(verb)?.text ?? '')) return false
  if (after?.kind === 'number') return true
  return after?.kind === 'word' && after.lower !== 'of' && isLooseWord(after.lower)
}

/** “faces Lima on Sunday”, “opens a fair in May”: an object, and then a day or a place. */
function hasObject(at: At, verb: number): boolean {
  const first = at(verb + 1)
  if (!timetabledWithObject.test(at(verb)?.text ?? '') || first?.kind !== 'word') return false
  if (!/^\p{Lu}/u.test(first.text) && !determiners.has(first.lower)) return false
  for (let index = verb + 2; index <= verb + longestObject; index++) {
    const { lower = '', kind } = at(index) ?? {}
    if (kind !== 'word') return lower === '.'
    if (/^(?:this|next|tomorrow|tonight|later)$/u.test(lower)) return true
    if (prepositions.has(lower)) return /^(?:on|in|at)$/u.test(lower)
  }
  return false
}
