import type { EntityType } from '../../annotation/entities.ts'
import { cueForms } from '../lexicons/cue-verbs.ts'
import { familyNames } from '../lexicons/family-names.ts'
import { firstNames } from '../lexicons/first-names.ts'
import { givenNames } from '../lexicons/given-names.ts'
import { organisationNouns, placeNouns } from '../lexicons/name-words.ts'
import { offices } from '../lexicons/offices.ts'
import { personNouns } from '../lexicons/person-nouns.ts'
import { knownPlaces, lookUpForm } from '../lexicons/places.ts'
import type { Name } from './find-names.ts'
import { isEveryday } from './is-everyday.ts'
import { titleAt } from './person-titles.ts'
import { type TypeSign, typeSignOf } from './type-sign.ts'
import { rangeOfWords, type Word } from './words.ts'

/** “news agency Tanjug”, “the Benelux bloc”, “the city of Lviv”, “the port city of Odesa”. */
export function introducedSign(words: readonly Word[], name: Name): TypeSign | null {
  const before = words[name.from - 1]
  const after = words[name.to]
  const sentence = words[name.from]?.sentence
  const isNoun = before?.sentence === sentence && !speaksForOther.test(before?.lower ?? '')
  // “the developer Ada Berg” is herself
  const isSomebody =
    personNouns.has(before?.lower ?? '') && firstNames.has(words[name.from]?.text ?? '')
  if (isNoun && before && organisationNouns.has(before.lower) && !isSomebody) {
    return introduced('organization', words, name.from - 1, name, 9)
  }
  if (before?.sentence === sentence && before && placeNouns.has(before.lower)) {
    return introduced('place', words, name.from - 1, name, 9)
  }
  const isRole =
    isPersonNoun(before?.lower ?? '') ||
    offices.has(before?.lower ?? '') ||
    offices.has(`${words[name.from - 2]?.lower ?? ''} ${before?.lower ?? ''}`)
  if (before?.sentence === sentence && before && isFullName(words, name) && isRole) {
    return introduced('person', words, name.from - 1, name, 8)
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

/** “the Kremlin spokeswoman” is of an organisation, “spokeswoman Ruth Calder” is herself. */
const speaksForOther = /^(?:spokes(?:man|woman|person)|officials)$/u

/** A first name and a family name, or three; “Ji-won” is one. */
function isFullName(words: readonly Word[], { from, to }: Name): boolean {
  const parts = words.slice(from, to).filter(({ capital }) => capital).length
  return parts === 2 || parts === 3
}

/** “leader” of “council leader Amara Nwosu”; not what may be an adjective too: “the official Habari News”. */
const isPersonNoun = (noun: string) =>
  personNouns.has(noun) && !/(?:al|an|ic|ive|ese|ish|ent)$/u.test(noun)

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

/** “the Benelux mechanism”, “the three-member Benelux bloc” */
function hasDeterminer(words: readonly Word[], name: Name): boolean {
  return [1, 2, 3].some((back) => /^(?:the|a|an)$/u.test(words[name.from - back]?.lower ?? ''))
}

/** No name with what joins it to a role before is longer: “a spokesman for the Lima Tea Board, Ben Cole,”. */
const longestRole = 8

/** “Its chairman, Ben Cole,”, “a spokesman for the ministry, Ben Cole,” */
function roleBefore(words: readonly Word[], name: Name): TypeSign | null {
  if (
    !isFullName(words, name) ||
    words[name.from - 1]?.text !== ',' ||
    !/^[,.]$/u.test(words[name.to]?.text ?? '')
  )
    return null
  for (let at = name.from - 2; at > name.from - longestRole; at--) {
    const word = words[at]
    if (!word?.isWord || word.sentence !== words[name.from]?.sentence) return null
    const beside = at === name.from - 2 || /^(?:for|of|at)$/u.test(words[at + 1]?.lower ?? '')
    const longer = `${words[at - 1]?.lower ?? ''} ${word.lower}`
    if (beside && !word.capital && (offices.has(word.lower) || offices.has(longer))) {
      return typeSignOf('person', 'person-described', 9, words, at, name.to)
    }
  }
  return null
}

/** “Anne Lee, the president of”, “Anne Lee, 43,”, “Anne Lee, who”, “Its chairman, Ben Cole,” */
export function appositionSign(words: readonly Word[], name: Name): TypeSign | null {
  const role = roleBefore(words, name)
  if (role || words[name.to]?.text !== ',') return role
  let at = name.to + 1
  const next = words[at]
  if (!next || next.sentence !== words[name.from]?.sentence) return null
  if (next.lower === 'who' || next.lower === 'whose') {
    return typeSignOf('person', 'person-described', 7, words, name.from, at + 1)
  }
  if (/^\d{1,2}$/u.test(next.text) && /^[,.]$/u.test(words[at + 1]?.text ?? '')) {
    return typeSignOf('person', 'person-described', 8, words, name.from, at + 1)
  }
  while (at < name.to + 6 && words[at]?.isWord && words[at]?.sentence === next.sentence) {
    const title = titleAt(words, at, Math.min(at + 4, words.length))
    if (title && !words[title.to]?.capital) {
      return typeSignOf('person', 'person-described', 7, words, name.from, title.to)
    }
    at++
  }
  return null
}

/** What stands beside the name: “said”, “in”. */
export function contextSign(words: readonly Word[], name: Name): TypeSign | null {
  const before = words[name.from - 1]
  const after = words[name.to]
  const sentence = words[name.from]?.sentence
  const place = placeAfter(words, name)
  if (place !== null) return typeSignOf('place', 'place-after-comma', 6, words, name.from, place)
  const verb = after?.sentence === sentence ? cueForms.get(after?.lower ?? '') : undefined
  const speaks = verb?.forms.includes('past') || verb?.forms.includes('third')
  const count = name.to - name.from
  if (speaks && count <= 3 && before?.lower !== 'the') {
    const weight = isSomebody(words, name) ? 7 : count > 1 ? 5 : 3
    return typeSignOf('person', 'speaks', weight, words, name.from, name.to + 1)
  }
  if (
    before?.sentence === sentence &&
    /^(?:in|near|at|throughout|outside)$/u.test(before?.lower ?? '')
  ) {
    return typeSignOf(
      'place',
      'place-preposition',
      count === 1 ? 4 : 2,
      words,
      name.from - 1,
      name.to,
    )
  }
  return null
}

/** “Ada Lindqvist told”, and “On Monday Lindqvist told”, where the capital of a single word says something. */
function isSomebody(words: readonly Word[], { from, to }: Name): boolean {
  const last = words[to - 1]
  if (!last || (to - from === 1 && last.opening)) return false
  const isFamily = familyNames.has(last.text) || givenNames.has(words[from]?.text ?? '')
  return (
    isFamily && words.slice(from, to).every(({ capital, lower }) => capital && !isEveryday(lower))
  )
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
