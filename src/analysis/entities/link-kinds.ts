import type { Dateline } from '../../annotation/document.ts'
import { contains, type TextRange } from '../../annotation/range.ts'
import { maySayBoth, organisationDescriptions } from '../lexicons/organisation-kinds.ts'
import { countryOfDemonym, knownPlaces, lookUpForm } from '../lexicons/places.ts'
import type { Chain } from './chains.ts'
import { type Discourse, type Item, itemsBefore } from './discourse.ts'
import { isCalled, mayBeCalled } from './may-be-called.ts'
import { rangeOfWords, type Word } from './words.ts'

/** What “the company” or “the country” can stand for. */
type Kind = 'organisation' | 'country' | 'town'

const kinds: ReadonlyMap<string, Kind> = new Map([
  ...[...organisationDescriptions].map((noun): [string, Kind] => [noun, 'organisation']),
  ...kindOf('country', 'country nation'),
  ...kindOf('town', 'city town village'),
])

/**
 * Links “the company”, “the country” and the like to the one thing of that kind that was named last.
 *
 *     Acme Foods opened a plant. The company …      Acme Foods
 *     The Lee Foundation and Acme … the foundation  the one whose name has the word
 *
 * Two that fit stay two, and the words are left alone.
 */
export function linkKinds(discourse: Discourse, dateline: Dateline | null): void {
  const { words } = discourse
  // “(Reuters)”: who reports is not who the report is about
  const agency = dateline ? chainsWithin(discourse, dateline.range) : new Set<Chain>()
  const called = new Map<Chain, string>()
  for (let at = 0; at + 1 < words.length; at++) {
    const to = definiteTo(discourse, at)
    const noun = to === null ? undefined : words[to - 1]
    const kind = kinds.get(noun?.lower ?? '')
    if (to === null || !kind || !noun) continue
    const item = onlyOne(discourse, at, kind, noun, agency)
    const earlier = item && called.get(item.chain)
    // “the newspaper” is not “the party” further on
    if (!item || (earlier && !maySayBoth(earlier, noun.lower))) continue
    called.set(item.chain, earlier ?? noun.lower)
    const own = rangeOfWords(words, at, to)
    const basis = item.at.mention.range
    discourse.add(item.chain, at, to, 'nominal', {
      rule: 'only-one-of-kind',
      words: [basis, own].sort((a, b) => a.start - b.start),
    })
  }
}

function chainsWithin({ chains }: Discourse, range: TextRange): ReadonlySet<Chain> {
  return new Set(
    chains.filter(
      ({ type, names }) =>
        type === 'organization' && names.some(({ at }) => contains(range, at.mention.range)),
    ),
  )
}

/** Words between “the” and the noun: “the Japanese carmaker”, “the US lender”, “the rating agency”. */
function isModifier({ text, lower }: Word, noun: Word | undefined): boolean {
  const form = lookUpForm(text)
  // “the Italian city” may be any, and “the US team” a nation's
  if (kinds.get(noun?.lower ?? '') !== 'organisation' || noun?.lower === 'team') return false
  return (
    countryOfDemonym.has(form) ||
    knownPlaces.get(form)?.kind === 'country' ||
    /^(?:ratings?|news|credit)$/u.test(lower)
  )
}

/**
 * Where “the company” by itself ends: not “the company that”, “the company of”, “the company Acme”. `null` where it is
 * none.
 */
function definiteTo(discourse: Discourse, at: number): number | null {
  const { words } = discourse
  const [first, second] = [words[at], words[at + 1]]
  if (!first || !second || discourse.itemAt(at)) return null
  if (!/^(?:the|this)$/u.test(first.lower)) return null
  const last = isModifier(second, words[at + 2]) ? at + 2 : at + 1
  const [noun, next] = [words[last], words[last + 1]]
  if (!noun || noun.capital || noun.sentence !== first.sentence || discourse.itemAt(last))
    return null
  if (next?.sentence !== noun.sentence) return last + 1
  return next.capital || /^(?:that|which|who|whose|where|of|in|for|and|or)$/u.test(next.lower)
    ? null
    : last + 1
}

/** How many sentences back a thing is still “the company”. */
const sentencesBack = 3

function onlyOne(
  discourse: Discourse,
  at: number,
  kind: Kind,
  noun: Word,
  excluded: ReadonlySet<Chain>,
): Item | null {
  const { words } = discourse
  const here = words[at]?.sentence ?? 0
  let named: Item | null = null
  let other: Item | null = null
  let others = 0
  for (const item of itemsBefore(discourse, at)) {
    if (here - (words[item.at.from]?.sentence ?? 0) > sentencesBack) break
    if (!isOfKind(item.chain, kind) || excluded.has(item.chain)) continue
    // “the foundation” is the one that is called so
    if (isCalled(discourse, item.chain, noun.lower)) named ??= item
    else if (kind === 'organisation' && !mayBeCalled(discourse, item.chain, noun.lower)) continue
    else if (!other || item.chain !== other.chain) {
      other ??= item
      others++
    }
  }
  if (!named && others === 0 && kind === 'organisation') return farOne(discourse, at, noun)
  return named ?? (others === 1 ? other : null)
}

/** “the council”, however long ago Kilifi Council was named, where nothing else has the word in its name. */
function farOne({ chains }: Discourse, at: number, { lower }: Word): Item | null {
  const [chain, another] = chains.filter(
    ({ type, name }) => type === 'organization' && name.toLowerCase().split(' ').includes(lower),
  )
  const last = chain?.names.findLast((name) => name.at.from < at)
  return chain && last && !another ? { chain, at: last.at } : null
}

/** Streets, parks and the like lie in a town, and rivers pass it. */
const noTown =
  / (?:Street|Avenue|Road|Boulevard|Highway|Lane|Square|Plaza|Park|Bridge|Tunnel|Airport|Station|Prison|Stadium|Arena|River|Lake|Sea|Ocean|Cathedral|Mosque|Cemetery|County|State|Province)$/u

function isOfKind({ type, known, name }: Chain, kind: Kind): boolean {
  switch (kind) {
    case 'organisation':
      return type === 'organization'
    case 'country':
      return known?.type === 'place' && known.place.kind === 'country'
    case 'town':
      if (known?.type === 'place') return known.place.kind !== 'country'
      return type === 'place' && !noTown.test(name)
    default:
      return kind satisfies never
  }
}

function kindOf(kind: Kind, list: string): [string, Kind][] {
  return list.split(/\s+/u).map((word) => [word, kind])
}
