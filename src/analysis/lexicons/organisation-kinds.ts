import type { ListedKind } from './organisations.ts'

// Common nouns that stand for an organisation in a second sentence (“the lender”), and the names that they
// can take up. Origin: collected for this project.

/** What may be said of any business. */
const business = 'company firm group business corporation'

/** What is said of one business and not of the next; the name alone often does not tell which. */
const trades = `airline automaker bank brewer broadcaster builder carmaker carrier chain chipmaker conglomerate
  developer distributor drugmaker grocer housebuilder insurer jeweller lender maker manufacturer miner operator
  plane-maker planemaker producer publisher retailer shipbuilder start-up startup steelmaker supermarket utility`

const press = 'newspaper tabloid magazine publication'
const stations = 'broadcaster network channel'
const clubs = 'club team side'
const bodies = 'organisation organization agency body alliance association network league'

/** By the word that says what a name is (“Leeds City Council”): the nouns that can take it up. */
export const nounsOfHeadWord: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...heads('Bank Bancorp Savings Securities', `${business} bank lender`),
  ...heads('Airlines Airways', `${business} airline carrier`),
  ...heads('Motors', `${business} carmaker automaker manufacturer maker`),
  ...heads('Stores', `${business} retailer chain grocer supermarket`),
  ...heads('Insurance', `${business} insurer`),
  ...heads('Lines Railways Railroad', `${business} operator carrier`),
  ...heads(
    'Pharmaceuticals Laboratories Labs',
    `${business} drugmaker manufacturer maker producer`,
  ),
  ...heads(
    'Steel Oil Petroleum Foods Energy',
    `${business} producer manufacturer steelmaker maker`,
  ),
  ...heads(
    `Group Holdings Company Corporation Corp Inc Ltd Limited LLC LLP PLC Plc plc GmbH AG Co Industries Enterprises
     Partners Ventures Capital Electric Systems Technologies Brothers Financial Works Software Communications
     Telecom Associates Entertainment Pictures Productions Records Studios Media`,
    `${business} ${trades}`,
  ),
  ...heads('Times Post Journal Herald Tribune Gazette Telegraph Daily Press News Magazine', press),
  ...heads('Television TV Radio Broadcasting Network', `${stations} ${business}`),
  ...heads('Council', 'council authority'),
  ...heads('Agency Authority Administration Bureau Service Office', 'agency authority regulator'),
  ...heads('Department', 'department agency'),
  ...heads('Party Movement', 'party movement'),
  ...heads('University College', 'university college school'),
  ...heads('School Academy', 'school academy'),
  ...heads('Foundation Trust Fund', 'foundation charity trust fund'),
  ...heads(
    'Association Society Federation',
    'association society federation group organisation organization',
  ),
  ...heads('Organisation Organization', `${bodies} group`),
  ...heads('Alliance Coalition Front', 'alliance coalition group movement'),
  ...heads('Club FC United City Team', clubs),
  ...heads(
    `Board Cabinet Caucus Chamber Church Clinic Commission Committee Congress Court Embassy Government Hospital
     Institute Institution Legislature Library Ministry Mission Museum Parliament Police Army Navy Force Forces Guard
     Secretariat Senate Theatre Theater Treasury Tribunal Union`,
    '',
  ),
])

/** By what the list says that an organisation is. */
export const nounsOfListed: Readonly<Record<ListedKind, ReadonlySet<string>>> = {
  'public body': nouns(`${bodies} bloc union`),
  'news outlet': nouns(`${press} ${stations} agency corporation`),
  company: nouns(`${business} ${trades}`),
  'armed group': nouns('group movement organisation organization'),
  party: nouns('party'),
}

/** What a name may be that does not say it (“Tesla”). */
export const nounsOfUntold: ReadonlySet<string> = nouns(
  `${business} ${trades} ${press} broadcaster network ${clubs} ${bodies} party charity regulator`,
)

/** All of them, and those that only what is called so can stand behind: “the ministry”. */
export const organisationDescriptions: ReadonlySet<string> = new Set([
  ...nounsOfUntold,
  ...[...nounsOfHeadWord.values()].flatMap((list) => [...list]),
  ...nouns('committee ministry department union museum gallery institute commission board'),
])

const senses: readonly ReadonlySet<string>[] = [
  nouns(`${business} ${trades}`),
  nouns(`${business} ${press} ${stations} agency`),
  nouns(`${clubs} ${business}`),
  nouns(
    `${bodies} group regulator authority department charity foundation trust fund society federation union`,
  ),
  nouns('party movement group organisation organization coalition alliance'),
  nouns('university college school academy institute'),
  nouns('museum gallery foundation charity'),
  nouns('council authority committee commission board ministry department body agency'),
]

/** Whether one thing may be called both: “the newspaper” and “the group”, but not “the party”. */
export function maySayBoth(one: string, other: string): boolean {
  return one === other || senses.some((sense) => sense.has(one) && sense.has(other))
}

function heads(words: string, list: string): [string, ReadonlySet<string>][] {
  const set = nouns(list)
  return words.split(/\s+/u).map((word) => [word, set])
}

function nouns(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter((noun) => noun !== ''))
}
