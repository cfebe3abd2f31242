import type { EntityType } from '../../annotation/entities.ts'
import type { TextRange } from '../../annotation/range.ts'
import type { RuleName } from '../../annotation/rules.ts'
import { cueForms } from '../lexicons/cue-verbs.ts'
import { firstNames } from '../lexicons/first-names.ts'
import {
  organisationNouns,
  organisationWords,
  otherWords,
  placeNouns,
  placeOpeners,
  placeWords,
} from '../lexicons/name-words.ts'
import { knownPlaces, lookUpForm } from '../lexicons/places.ts'
import type { Name } from './find-names.ts'
import { headOfName } from './name-head.ts'
import { titleAt } from './person-titles.ts'
import { rangeOfWords, type Word } from './words.ts'

/** One sign that a name is of a type; the weight says how far to trust it against others. */
export type TypeSign = {
  readonly type: EntityType
  readonly rule: RuleName
  readonly weight: number
  readonly words: readonly TextRange[]
}

/**
 * The strongest sign of a name's type at one place in the text.
 *
 *     official news agency Xinhua said    organization, for “agency”
 *     Chinese President Xi Jinping        person, for “President”
 */
export function typeSign(words: readonly Word[], name: Name): TypeSign {
  const signs = [
    knownSign(name),
    datelineSign(name),
    titleSign(words, name),
    headSign(words, name),
    introducedSign(words, name),
    firstNameSign(words, name),
    appositionSign(words, name),
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

/** “news agency Xinhua”, “the Brics bloc”, “the city of Lviv”, “the port city of Odesa”. */
function introducedSign(words: readonly Word[], name: Name): TypeSign | null {
  const before = words[name.from - 1]
  const after = words[name.to]
  const sentence = words[name.from]?.sentence
  if (before?.sentence === sentence && before && organisationNouns.has(before.lower)) {
    return introduced('organization', words, name.from - 1, name, 9)
  }
  if (before?.sentence === sentence && before && placeNouns.has(before.lower)) {
    return introduced('place', words, name.from - 1, name, 9)
  }
  if (before?.lower === 'of' && placeNouns.has(words[name.from - 2]?.lower ?? '')) {
    return introduced('place', words, name.from - 2, name, 9)
  }
  if (after?.sentence !== sentence || !after || after.capital) return null
  if (placeNouns.has(after.lower)) return introduced('place', words, name.to, name, 5)
  return organisationNouns.has(after.lower) && hasDeterminer(words, name)
    ? introduced('organization', words, name.to, name, 7)
    : null
}

function introduced(
  type: EntityType,
  words: readonly Word[],
  at: number,
  name: Name,
  weight: number,
): TypeSign {
  const noun = rangeOfWords(words, at, at + 1)
  return {
    type,
    rule: 'introduced-by-noun',
    weight,
    words: at < name.from ? [noun, name.range] : [name.range, noun],
  }
}

/** “the Brics mechanism”, “the five-member Brics bloc” */
function hasDeterminer(words: readonly Word[], name: Name): boolean {
  return [1, 2, 3].some((back) => /^(?:the|a|an)$/u.test(words[name.from - back]?.lower ?? ''))
}

function firstNameSign(words: readonly Word[], name: Name): TypeSign | null {
  const first = words[name.from]
  if (!first || !firstNames.has(first.text.split('-')[0] ?? '')) return null
  const weight = name.to - name.from > 1 ? 8 : 4
  const range = rangeOfWords(words, name.from, name.from + 1)
  return { type: 'person', rule: 'first-name', weight, words: [range] }
}

/** “Anne Lee, the president of”, “Anne Lee, 43,”, “Anne Lee, who” */
function appositionSign(words: readonly Word[], name: Name): TypeSign | null {
  if (words[name.to]?.text !== ',') return null
  let at = name.to + 1
  const next = words[at]
  if (!next || next.sentence !== words[name.from]?.sentence) return null
  if (next.lower === 'who' || next.lower === 'whose') {
    return sign('person', 'person-described', 7, words, name.from, at + 1)
  }
  if (/^\d{1,2}$/u.test(next.text) && /^[,.]$/u.test(words[at + 1]?.text ?? '')) {
    return sign('person', 'person-described', 8, words, name.from, at + 1)
  }
  while (at < name.to + 6 && words[at]?.isWord && words[at]?.sentence === next.sentence) {
    const title = titleAt(words, at, Math.min(at + 4, words.length))
    if (title && !words[title.to]?.capital) {
      return sign('person', 'person-described', 7, words, name.from, title.to)
    }
    at++
  }
  return null
}

/** What stands beside the name: “said”, “in”. */
function contextSign(words: readonly Word[], name: Name): TypeSign | null {
  const before = words[name.from - 1]
  const after = words[name.to]
  const sentence = words[name.from]?.sentence
  const place = placeAfter(words, name)
  if (place !== null) return sign('place', 'place-after-comma', 6, words, name.from, place)
  const verb = after?.sentence === sentence ? cueForms.get(after?.lower ?? '') : undefined
  const speaks = verb?.forms.includes('past') || verb?.forms.includes('third')
  const count = name.to - name.from
  if (speaks && count <= 3 && before?.lower !== 'the') {
    return sign('person', 'speaks', count > 1 ? 5 : 3, words, name.from, name.to + 1)
  }
  if (
    before?.sentence === sentence &&
    /^(?:in|near|at|throughout|outside)$/u.test(before?.lower ?? '')
  ) {
    return sign('place', 'place-preposition', count === 1 ? 4 : 2, words, name.from - 1, name.to)
  }
  return null
}

/** “Bridgeton, New Jersey”; “Bilje is a village” */
function placeAfter(words: readonly Word[], name: Name): number | null {
  const next = words[name.to]
  if (name.to - name.from > 3 || next?.sentence !== words[name.from]?.sentence) return null
  if (/^(?:is|was)$/u.test(next?.lower ?? '')) {
    const noun = [2, 3, 4].find((step) => placeNouns.has(words[name.to + step]?.lower ?? ''))
    const article = /^(?:a|an|the)$/u.test(words[name.to + 1]?.lower ?? '')
    return article && noun !== undefined ? name.to + noun + 1 : null
  }
  if (next?.text !== ',') return null
  for (let to = Math.min(name.to + 4, words.length); to > name.to + 1; to--) {
    const text = words
      .slice(name.to + 1, to)
      .map((word) => word.text)
      .join(' ')
    const closes = /^[,.;)]$/u.test(words[to]?.text ?? '.')
    if (closes && knownPlaces.has(lookUpForm(text)) && !isListed(words, name)) return to
  }
  return null
}

/** “Ortiz, France and Spain”: a list says nothing of its first member. */
function isListed(words: readonly Word[], name: Name): boolean {
  return words[name.from - 1]?.text === ',' || words[name.from - 1]?.lower === 'and'
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

function sign(
  type: EntityType,
  rule: RuleName,
  weight: number,
  words: readonly Word[],
  from: number,
  to: number,
): TypeSign {
  return { type, rule, weight, words: [rangeOfWords(words, from, to)] }
}
