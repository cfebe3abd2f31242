import type { RuleName } from '../../annotation/rules.ts'
import { officesCalled } from '../lexicons/offices.ts'
import type { Chain } from './chains.ts'
import { type Discourse, type Item, itemsBefore } from './discourse.ts'
import { type OfficePhrase, officePhraseAt } from './office-phrases.ts'
import type { Role, Roles } from './roles.ts'
import { rangeOfWords } from './words.ts'

/**
 * Links phrases of office to the people who hold them, in text order.
 *
 *     Korean President Ko Minjung told …           the text says that Ko is President of Korea
 *     his Finnish counterpart, Margaret Olsen      in apposition: Olsen, President of Finland too
 *     where the Korean President had said          so this is Ko
 */
export function linkOffices(discourse: Discourse, roles: Roles): void {
  const { words } = discourse
  const titles = new Map(
    discourse.chains
      .filter((chain) => chain.type === 'person')
      .flatMap((chain) =>
        chain.names.map(({ name }) => [name.title?.from ?? name.from, { chain, name }]),
      ),
  )
  for (let at = 0; at < words.length; ) {
    learnTitle(discourse, roles, titles.get(at))
    const phrase = officePhraseAt(discourse, at)
    if (phrase) linkPhrase(discourse, roles, phrase)
    at = phrase ? phrase.to : at + 1
  }
}

type Titled = { readonly chain: Chain; readonly name: Chain['names'][number]['name'] }

function learnTitle(discourse: Discourse, roles: Roles, titled: Titled | undefined): void {
  const title = titled?.name.title
  if (!titled || !title) return
  if (title.office === null) return
  const owner =
    discourse.words[title.from - 1]?.lower === "'s" ? discourse.itemAt(title.from - 2) : undefined
  const place = owner?.chain.known?.type === 'place' ? owner.chain.known.place.country : null
  roles.add({
    chain: titled.chain,
    office: title.office,
    country: title.country ?? place,
    from: titled.name.from,
  })
}

function linkPhrase(discourse: Discourse, roles: Roles, phrase: OfficePhrase): void {
  const beside = apposed(discourse, phrase)
  if (beside) {
    roles.add({
      chain: beside.chain,
      office: phrase.office === 'counterpart' ? officeBefore(roles, phrase) : phrase.office,
      country: phrase.country,
      from: phrase.from,
    })
    if (phrase.gender) roles.setGender(beside.chain, phrase.gender, 'title')
    addMention(discourse, beside.chain, phrase, 'apposition', [beside.at.from, beside.at.to])
    return
  }
  const role = holderOf(discourse, roles, phrase)
  if (role)
    addMention(discourse, role.chain, phrase, 'office-of-person', [role.from, role.from + 1])
}

function addMention(
  discourse: Discourse,
  chain: Chain,
  { from, to }: OfficePhrase,
  rule: RuleName,
  basis: readonly [number, number],
): void {
  const words = [
    rangeOfWords(discourse.words, basis[0], basis[1]),
    rangeOfWords(discourse.words, from, to),
  ].sort((a, b) => a.start - b.start)
  discourse.add(chain, from, to, 'nominal', { rule, words })
}

/** The person beside the phrase: “…, Margaret Olsen”, “Margaret Olsen, the …”. */
function apposed(discourse: Discourse, phrase: OfficePhrase): Item | null {
  const { words } = discourse
  const after = words[phrase.to]?.text === ',' ? nameFrom(discourse, phrase.to + 1) : null
  if (after?.chain.type === 'person' && phrase.determiner !== 'a') return after
  const before =
    words[phrase.from - 1]?.text === ',' ? discourse.itemAt(phrase.from - 2) : undefined
  if (before?.chain.type !== 'person' || before.at.to !== phrase.from - 1) return null
  // “Ko, the president, …” but not “Ko, the minister said”
  const next = words[phrase.to]
  return !next || /^(?:[,.;:)—–]|of|and|who|in|for|at)$/u.test(next.lower) ? before : null
}

/** No title is longer. */
const longestTitle = 4

/** The name that begins at a word, a title before it left out: “the mayor, Cllr Ada Berg”. */
function nameFrom(discourse: Discourse, from: number): Item | null {
  for (let at = from; at <= from + longestTitle; at++) {
    const item = discourse.itemAt(at)
    if (item) return item.at.from === at ? item : null
    if (!discourse.words[at]?.capital && discourse.words[at]?.text !== '.') return null
  }
  return null
}

/** Roles further back are forgotten; it keeps a long article linear. */
const mostRoles = 200

/** Who holds the office: of the right country where one is given, the one mentioned last. */
function holderOf(discourse: Discourse, roles: Roles, phrase: OfficePhrase): Role | null {
  if (phrase.determiner === 'a' || phrase.office === 'counterpart') return null
  if (phrase.determiner === 'none' && phrase.country === null) return null
  const fits = roles.all
    .slice(-mostRoles)
    .filter(
      (role) =>
        sameOffice(role.office, phrase.office) &&
        (phrase.country === null || role.country === phrase.country),
    )
  if (fits.length === 0 || (phrase.determiner === 'possessive' && phrase.country === null))
    return null
  for (const { chain } of itemsBefore(discourse, phrase.from)) {
    const role = fits.find((fit) => fit.chain === chain)
    if (role) return role
  }
  return fits.at(-1) ?? null
}

/** “the minister” is the foreign minister, “the officer” a sergeant; “the vice president” is not the president. */
function sameOffice(held: string, said: string): boolean {
  if (held === said || officesCalled.get(said)?.has(held)) return true
  return held.endsWith(` ${said}`) && said !== 'president'
}

function officeBefore(roles: Roles, phrase: OfficePhrase): string {
  return roles.all.findLast((role) => role.from < phrase.from)?.office ?? 'counterpart'
}
