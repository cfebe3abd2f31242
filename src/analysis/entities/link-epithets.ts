import type { RuleName } from '../../annotation/rules.ts'
import { adverbs } from '../lexicons/grammar-words.ts'
import { nationalOf } from '../lexicons/national-nouns.ts'
import { personNouns } from '../lexicons/person-nouns.ts'
import { countryOfDemonym, knownPlaces, lookUpForm } from '../lexicons/places.ts'
import { ageBeside, isYearOld } from './age-beside.ts'
import type { Chain } from './chains.ts'
import { isVerbAt } from './clauses.ts'
import { type Discourse, type Item, itemsBefore } from './discourse.ts'
import { isPluralName } from './plural-name.ts'
import type { Gender, Roles } from './roles.ts'
import { rangeOfWords, type Word } from './words.ts'

/**
 * Links what stands for a person by age or nationality.
 *
 *     Ben Cole, 54, was arrested. … The 54-year-old      the one person of whom the text says so
 *     Ana Ortiz won. “I flew,” the Spaniard said         the one person whom the last sentences name
 *
 * Two who may be meant stay two, and the words are left alone.
 */
export function linkEpithets(discourse: Discourse, roles: Roles): void {
  const { words } = discourse
  const described = describedPersons(discourse, roles)
  for (let at = 0; at < words.length; at++) {
    const epithet = words[at]?.lower === 'the' ? epithetAt(discourse, at) : null
    if (!epithet) continue
    const found = holderOf(discourse, roles, described, at, epithet)
    if (!found) continue
    const own = rangeOfWords(words, at, epithet.to)
    const basis = found.item.at.mention.range
    discourse.add(found.item.chain, at, epithet.to, 'nominal', {
      rule: found.rule,
      words: [basis, own].sort((a, b) => a.start - b.start),
    })
    if (epithet.gender) roles.setGender(found.item.chain, epithet.gender, 'title')
  }
}

/** “age 54”, “nation ES”: what a text can say of somebody beside the name. */
type Trait = { readonly kind: 'age' | 'nation'; readonly value: string }
type Epithet = Trait & { readonly to: number; readonly gender: Gender | null }

function epithetAt(discourse: Discourse, the: number): Epithet | null {
  const { words } = discourse
  const word = words[the + 1]
  if (!word || word.sentence !== words[the]?.sentence || discourse.itemAt(the + 1)) return null
  const isAge = /^\d{1,3}$/u.test(word.text) && isYearOld(words, the + 2)
  // “the 54-year-old Spaniard”
  const at = isAge && words[the + 4]?.capital ? the + 4 : the + 1
  if (isAge && at === the + 1) {
    const noun = words[the + 4]
    const isNoun = personNouns.has(noun?.lower ?? '') && !isVerbAt(discourse, the + 4)
    const to = isNoun ? the + 5 : the + 4
    return standsAlone(discourse, to) ? { kind: 'age', value: word.text, to, gender: null } : null
  }
  const { text = '', capital } = words[at] ?? {}
  const national = capital ? nationalOf(text) : null
  return national && standsAlone(discourse, at + 1)
    ? { kind: 'nation', value: national.country, to: at + 1, gender: national.gender }
    : null
}

/** No noun follows that the words would describe: “the Italian said”, but not “the Italian, French and Greek teams”. */
function standsAlone(discourse: Discourse, to: number): boolean {
  const { words } = discourse
  const next = words[to]
  if (!next || next.sentence !== words[to - 1]?.sentence) return true
  if (!next.isWord) return next.text !== '-' && !isDemonym(words[to + 1])
  if (next.lower === "'s") return true
  const verb = adverbs.has(next.lower) ? to + 1 : to
  return (
    isVerbAt(discourse, verb) || /^(?:who|from|in|on|at|for|with|after|before)$/u.test(next.lower)
  )
}

function isDemonym(word: Word | undefined): boolean {
  return word !== undefined && countryOfDemonym.has(lookUpForm(word.text))
}

type Described = { readonly item: Item; readonly trait: Trait }

/** What the text says of people beside their names. */
function describedPersons(discourse: Discourse, roles: Roles): Described[] {
  return discourse.chains
    .filter((chain) => chain.type === 'person')
    .flatMap((chain) =>
      chain.names.flatMap(({ name, at }) => {
        const age = ageBeside(discourse.words, name)
        const nation = nationBeside(discourse, at.from) ?? countryOf(roles, chain)
        const item = { chain, at }
        return [
          ...(age ? [{ item, trait: { kind: 'age', value: age } as const }] : []),
          ...(nation ? [{ item, trait: { kind: 'nation', value: nation } as const }] : []),
        ]
      }),
    )
}

/** “Spanish coach Ana Ortiz”, “Spain's Ana Ortiz” */
function nationBeside(discourse: Discourse, from: number): string | null {
  const { words } = discourse
  for (let at = from - 1; at > from - 5; at--) {
    const word = words[at]
    if (word?.sentence !== words[from]?.sentence || !word?.isWord) return null
    if (discourse.itemAt(at)?.chain.type === 'person') return null
    const form = lookUpForm(word.text)
    const nation = nationalOf(word.text)?.country ?? countryOfDemonym.get(form)
    if (nation !== undefined) return nation
    if (words[at + 1]?.lower === "'s") return knownPlaces.get(form)?.country ?? null
  }
  return null
}

function countryOf(roles: Roles, chain: Chain): string | null {
  return roles.of(chain).find(({ country }) => country !== null)?.country ?? null
}

type Holder = { readonly item: Item; readonly rule: RuleName }

function holderOf(
  discourse: Discourse,
  roles: Roles,
  described: readonly Described[],
  at: number,
  epithet: Epithet,
): Holder | null {
  const alike = described.filter(({ trait }) => trait.kind === epithet.kind)
  const said = alike.filter(({ trait }) => trait.value === epithet.value)
  const chains = new Set(said.map(({ item }) => item.chain))
  if (chains.size > 1) return null
  const [first] = said
  if (first) return { item: first.item, rule: 'described-so' }
  const others = new Set(alike.map(({ item }) => item.chain))
  const only = onlyPerson(discourse, at)
  if (!only || others.has(only.chain)) return null
  const gender = roles.genderOf(only.chain)
  const fits = !epithet.gender || !gender || gender === epithet.gender
  return fits ? { item: only, rule: 'only-person-named' } : null
}

/** How many sentences back somebody is still “the Spaniard”. */
const sentencesBack = 3

/** The one person whom the sentences before name; whoever the same sentence names is somebody else. */
function onlyPerson(discourse: Discourse, at: number): Item | null {
  const here = discourse.words[at]?.sentence ?? 0
  let only: Item | null = null
  for (const item of itemsBefore(discourse, at)) {
    const distance = here - (discourse.words[item.at.from]?.sentence ?? 0)
    if (distance > sentencesBack) break
    if (distance === 0 || item.chain.type !== 'person' || isPluralName(discourse, item.chain))
      continue
    if (only && only.chain !== item.chain) return null
    only ??= item
  }
  return only
}
