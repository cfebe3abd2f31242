import type { EntityType } from '../../annotation/entities.ts'
import type { RuleName } from '../../annotation/rules.ts'
import { clubWords, eventOpeners, organisationWords } from '../lexicons/name-words.ts'
import { nounsOfHeadWord } from '../lexicons/organisation-kinds.ts'
import { acronymsGiven, acronymsOf } from './acronyms.ts'
import { bearersBy } from './bearers.ts'
import type { Name } from './find-names.ts'
import type { Draft } from './link-names.ts'
import { endingsOf, keyOf } from './name-keys.ts'
import type { Word } from './words.ts'

/** The names to which a short one belongs, and why. */
type Full = { readonly draft: Draft; readonly rule: RuleName }

/** Of more people with one surname than this, none is looked for. */
const mostBearers = 40

/** Looks up the full name that a short one stands for. */
export function fullNames(
  words: readonly Word[],
  drafts: readonly Draft[],
  names: readonly Name[],
): (name: Name, type: EntityType) => Full | null {
  const given = acronymsGiven(words, names)
  const located = new Set(names.filter((name) => isLocated(words, name)).map(keyOf))
  const persons = new Map<string, Draft[]>()
  const middles = new Map<string, Draft[]>()
  const initials = new Map<string, Draft>()
  const teams = new Map<string, Draft>()
  const endings = new Map<string, Draft[]>()
  const firms = new Map<string, Draft>()
  const parties = new Map<string, Draft>()
  const storms = new Map<string, Draft>()
  for (const draft of drafts) {
    const parts = partsOf(draft.names[0]?.name.text ?? '')
    if (draft.type === 'person' && parts.length > 1) {
      const endings = parts.length > 2 ? [parts.slice(-2).join(' ')] : []
      addEach(persons, new Set([parts[0] ?? '', parts.at(-1) ?? '', ...endings]), draft)
      // “Silva” of “Jorge Silva García”: with two surnames, as in Spanish, people go by the first
      if (parts.length > 2) addEach(middles, [parts.at(-2) ?? ''], draft)
    }
    if (draft.type === 'organization' && parts.length > 1) {
      teams.set(parts.at(-1) ?? '', draft)
      addEach(endings, endingsOf(draft.key), draft)
      if (isFirm(draft)) firms.set(parts[0] ?? '', draft)
      if (parts.length === 2 && parts[1] === 'party') parties.set(`${parts[0]}s`, draft)
    }
    const [opener = '', called] = draft.names[0]?.name.text.split(' ') ?? []
    if (eventOpeners.has(opener) && called && parts.length === 2) storms.set(called, draft)
    if (draft.type === 'person') continue
    for (const { name } of draft.names) {
      const acronym = given.get(name)
      if (acronym !== undefined) initials.set(acronym, draft)
    }
    for (const acronym of acronymsOf(draft.names[0]?.name.text ?? '')) {
      if (acronym.length > 1 && !initials.has(acronym)) initials.set(acronym, draft)
    }
  }
  const bearerOf = bearersBy(words, persons)
  const bearerInMiddle = bearersBy(words, middles)
  return (name, type) => {
    const isAcronym = /^\p{Lu}{2,}$/u.test(name.text)
    const person = isAcronym
      ? null
      : (bearerOf(name) ?? (type === 'person' ? bearerInMiddle(name) : null))
    if (person) {
      return { draft: person, rule: 'part-of-name' }
    }
    // “Hedda”, where the article has Storm Hedda and nobody of that name
    const storm = name.title ? undefined : storms.get(name.text)
    if (storm) return { draft: storm, rule: 'part-of-name' }
    const [whole, another] =
      words[name.from - 1]?.lower === 'the' ? (endings.get(keyOf(name)) ?? []) : []
    if (whole && !another && isBefore(whole, name)) return { draft: whole, rule: 'part-of-name' }
    const part = name.text.toLowerCase().replace(/^the /u, '')
    const team = part.length > 3 ? (teams.get(part) ?? firms.get(part)) : undefined
    // “the Greens” of the Green Party
    const party = type === 'person' ? undefined : parties.get(part)
    if (party) return { draft: party, rule: 'part-of-name' }
    // “Rovers, who are seventh,” is no person, where the article has Lima Rovers
    const isClub = clubWords.has(name.text) && words[name.from - 1]?.lower !== 'the'
    if (team && (type === 'organization' || isClub)) return { draft: team, rule: 'part-of-name' }
    // “Brennan said”, where nobody is called so but Brennan Group
    const firm = part.length > 3 ? firms.get(part) : undefined
    if (firm && mayBeFirm(name, type, firm, located)) return { draft: firm, rule: 'part-of-name' }
    const long = initials.get(name.text) ?? initials.get(lettersOf(name.text))
    return long ? { draft: long, rule: 'initials-of-name' } : null
  }
}

function isBefore({ names }: Draft, { from }: Name): boolean {
  return names.some(({ name }) => name.from < from)
}

/** “Brennan said”, “Moody's”, “Adria's ships”; but “Mr Brennan”, and no place that something lies in. */
function mayBeFirm(
  name: Name,
  type: EntityType,
  firm: Draft,
  located: ReadonlySet<string>,
): boolean {
  if (type === 'person') return !name.title
  if (type !== 'place') return /['’]s$/u.test(name.text)
  // a college or a council is not called by its town
  const head = firm.names[0]?.name.text.split(' ').at(-1) ?? ''
  return !located.has(keyOf(name)) && nounsOfHeadWord.get(head)?.has('company') === true
}

/** “in Adria”, “from Adria”, “between Bari and Adria” */
function isLocated(words: readonly Word[], { from }: Name): boolean {
  const before = words[from - 1]?.lower ?? ''
  return (
    /^(?:in|near|to|from|between|outside|towards?|throughout|across)$/u.test(before) ||
    (before === 'and' && words[from - 3]?.lower === 'between')
  )
}

/** “Kaito Motors”, which is “Kaito” for short: the last word says what it is, the first which. */
function isFirm({ names }: Draft): boolean {
  const parts = names[0]?.name.text.split(' ') ?? []
  const last = parts.at(-1) ?? ''
  return parts.length <= 3 && (organisationWords.has(last) || clubWords.has(last))
}

/** “K.T.U.”, “KTU”, “DoT”; of other names no letters. */
function lettersOf(text: string): string {
  return /^(?:[\p{Lu}.&]{2,}|\p{Lu}o\p{Lu})$/u.test(text)
    ? text.replaceAll(/[.&]/gu, '').toUpperCase()
    : ''
}

function addEach(to: Map<string, Draft[]>, parts: Iterable<string>, draft: Draft): void {
  for (const part of parts) {
    const bearers = to.get(part) ?? []
    if (bearers.length < mostBearers) bearers.push(draft)
    to.set(part, bearers)
  }
}

function partsOf(text: string): string[] {
  return text.toLowerCase().split(' ')
}
