import { everydayWords } from '../lexicons/everyday-words.ts'
import { familyNames } from '../lexicons/family-names.ts'
import { firstNames } from '../lexicons/first-names.ts'
import {
  eventOpeners,
  organisationWords,
  otherWords,
  placeOpeners,
  placeWords,
} from '../lexicons/name-words.ts'
import { businessSign } from './business-signs.ts'
import { appositionSign, contextSign, introducedSign } from './context-signs.ts'
import type { Name } from './find-names.ts'
import { headOfName } from './name-head.ts'
import { type TypeSign, typeSignOf } from './type-sign.ts'
import { rangeOfWords, type Word } from './words.ts'

/** No dateline has more words before its agency. */
const longestDateline = 12

/**
 * The strongest sign of a name's type at one place in the text.
 *
 *     official news agency Tanjug said    organization, for “agency”
 *     Korean President Ko Minjung         person, for “President”
 */
export function typeSign(words: readonly Word[], name: Name): TypeSign {
  const signs = [
    knownSign(name),
    datelineSign(name),
    agencySign(words, name),
    titleSign(words, name),
    headSign(words, name),
    introducedSign(words, name),
    firstNameSign(words, name),
    givenNameSign(words, name),
    appositionSign(words, name),
    businessSign(words, name),
    contextSign(words, name),
    shapeSign(words, name),
  ].filter((sign) => sign !== null)
  return signs.reduce((best, sign) => (sign.weight > best.weight ? sign : best))
}

function knownSign(name: Name): TypeSign | null {
  if (!name.known) return null
  const rule = name.known.type === 'place' ? 'known-place' : 'known-organisation'
  return { type: name.known.type, rule, weight: 20, words: [name.range] }
}

function datelineSign(name: Name): TypeSign | null {
  return name.isDateline
    ? { type: 'place', rule: 'dateline-place', weight: 15, words: [name.range] }
    : null
}

/** “LIMA, June 15 (Newsline) — Prices rose”: who sent the report. */
function agencySign(words: readonly Word[], name: Name): TypeSign | null {
  const [open, close, dash] = [words[name.from - 1], words[name.to], words[name.to + 1]]
  if (open?.text !== '(' || close?.text !== ')' || !/^[-–—]$/u.test(dash?.text ?? '')) return null
  let first = name.from - 1
  while (first > name.from - longestDateline && words[first - 1]?.sentence === open.sentence)
    first--
  if (!words[first]?.opening || !/^\p{Lu}{3}/u.test(words[first]?.text ?? '')) return null
  return typeSignOf('organization', 'agency-in-dateline', 12, words, name.from - 1, name.to + 1)
}

function titleSign(words: readonly Word[], name: Name): TypeSign | null {
  if (!name.title) return null
  const range = rangeOfWords(words, name.title.from, name.title.to)
  return { type: 'person', rule: 'title-before-name', weight: 12, words: [range, name.range] }
}

/** The word of the name itself that says what it is. */
function headSign(words: readonly Word[], name: Name): TypeSign | null {
  const first = words[name.from]
  const at = headOfName(words, name.from, name.to)
  const head = words[at]
  if (!first || !head) return null
  const range = rangeOfWords(words, at, at + 1)
  if (name.to - name.from === 1) return null
  if (otherWords.has(head.text)) {
    return { type: 'other', rule: 'event-word', weight: 10, words: [range] }
  }
  if (eventOpeners.has(first.text)) {
    const opener = rangeOfWords(words, name.from, name.from + 1)
    return { type: 'other', rule: 'event-word', weight: 10, words: [opener] }
  }
  if (placeWords.has(head.text)) {
    return { type: 'place', rule: 'place-word', weight: 10, words: [range] }
  }
  if (organisationWords.has(head.text)) {
    return { type: 'organization', rule: 'organisation-word', weight: 11, words: [range] }
  }
  return placeOpeners.has(first.text)
    ? { type: 'place', rule: 'place-word', weight: 6, words: [name.range] }
    : null
}

function firstNameSign(words: readonly Word[], name: Name): TypeSign | null {
  const first = words[name.from]
  if (!first || !firstNames.has(first.text.split('-')[0] ?? '')) return null
  const weight = name.to - name.from > 1 ? 8 : 4
  const range = rangeOfWords(words, name.from, name.from + 1)
  return { type: 'person', rule: 'first-name', weight, words: [range] }
}

/** “Ji-won” of “Han Ji-won”: a family name, and a given name in two parts that are no common words. */
function givenNameSign(words: readonly Word[], name: Name): TypeSign | null {
  const [family, given] = [words[name.from], words[name.from + 1]]
  if (name.to - name.from !== 2 || !family || !given) return null
  const parts = /^(\p{Lu}\p{Ll}{1,5})-\p{Ll}{2,6}$/u.exec(given.text)
  const isFamily = familyNames.has(family.text) || !everydayWords.has(family.lower)
  if (!parts || !isFamily || everydayWords.has(given.lower)) return null
  if (everydayWords.has((parts[1] ?? '').toLowerCase())) return null
  return { type: 'person', rule: 'given-name-in-parts', weight: 8, words: [name.range] }
}

function shapeSign(words: readonly Word[], name: Name): TypeSign {
  const first = words[name.from]
  const count = name.to - name.from
  const before = words[name.from - 1]?.lower
  const range = [name.range]
  if (count === 1 && /^(?:\p{Lu}{2,6}|\p{Lu}(?:\.\p{Lu})+\.?|\p{Lu}&\p{Lu})$/u.test(name.text)) {
    return { type: 'organization', rule: 'acronym', weight: 3, words: range }
  }
  if (before === 'the')
    return { type: 'organization', rule: 'shape-of-name', weight: 1, words: range }
  if ((count === 2 || count === 3) && first && !/\d/u.test(name.text)) {
    return { type: 'person', rule: 'shape-of-name', weight: 2, words: range }
  }
  return {
    type: count === 1 ? 'organization' : 'other',
    rule: 'shape-of-name',
    weight: 0,
    words: range,
  }
}
