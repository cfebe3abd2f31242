import type { TextRange } from '../../annotation/range.ts'
import type { RuleName } from '../../annotation/rules.ts'
import {
  actsOnGovernments,
  cityThings,
  dealings,
  motionWords,
  placePrepositions,
  placeVerbs,
} from '../lexicons/capital-words.ts'
import { isSubject, isVerbAt, subjectOfVerb } from './clauses.ts'
import { listedWith } from './coordinations.ts'
import type { Discourse, Item } from './discourse.ts'
import { rangeOfWords } from './words.ts'

/** What one mention of a capital stands for, and the words that say so. */
export type CapitalSign = {
  readonly kind: 'government' | 'place'
  readonly rule: RuleName
  readonly words: readonly TextRange[]
}

/** The first sign that holds, the clearest first. */
export function capitalSign(discourse: Discourse, item: Item, isDateline: boolean): CapitalSign {
  if (isDateline) return sign(discourse, item, 'place', 'capital-in-dateline')
  return (
    locatedSign(discourse, item) ??
    possessorSign(discourse, item) ??
    actorSign(discourse, item) ??
    actedOnSign(discourse, item) ??
    dealingSign(discourse, item) ??
    listedSign(discourse, item) ??
    sign(discourse, item, 'place', 'capital-unmarked')
  )
}

function sign(
  { words }: Discourse,
  { at }: Item,
  kind: CapitalSign['kind'],
  rule: RuleName,
  from = at.from,
  to = at.to,
): CapitalSign {
  // what follows may be the next sentence, or the end of the text
  const sentence = words[at.from]?.sentence
  let end = Math.max(to, at.to)
  while (end > at.to && words[end - 1]?.sentence !== sentence) end--
  return { kind, rule, words: [rangeOfWords(words, Math.min(from, at.from), end)] }
}

/** “in Helsinki”, “flew to Seoul”, “Oslo residents”, “Helsinki, Finland” */
function locatedSign(discourse: Discourse, item: Item): CapitalSign | null {
  const { words } = discourse
  const { from, to } = item.at
  const sentence = words[from]?.sentence
  const located = (first: number, last: number) =>
    sign(discourse, item, 'place', 'capital-as-place', first, last)
  const before = words[from - 1]?.sentence === sentence ? words[from - 1]?.lower : undefined
  if (before !== undefined && placePrepositions.has(before)) return located(from - 1, to)
  if (
    before === 'of' &&
    /^(?:city|capital|suburb|outskirts|north|south|east|west|centre|center)$/u.test(
      words[from - 2]?.lower ?? '',
    )
  ) {
    return located(from - 2, to)
  }
  for (let at = from - 1; at >= from - 4 && words[at]?.sentence === sentence; at--) {
    const word = words[at]
    if (!word?.isWord || (isVerbAt(discourse, at) && !motionWords.has(word.lower))) break
    if (motionWords.has(word.lower) && !discourse.itemAt(at)) return located(at, to)
  }
  const after = words[to]?.sentence === sentence ? words[to] : undefined
  if (after?.text === ',' && discourse.itemAt(to + 1)?.chain.known?.key === countryOf(item)) {
    return located(from, to + 2)
  }
  return after && cityThings.has(after.lower) ? located(from, to + 1) : null
}

function countryOf({ chain }: Item): string | null {
  return chain.known?.type === 'place' ? chain.known.place.country : null
}

/** “Helsinki’s veto” but “Helsinki’s streets” */
function possessorSign(discourse: Discourse, item: Item): CapitalSign | null {
  const { words } = discourse
  const { to } = item.at
  if (words[to]?.lower !== "'s" || isVerbAt(discourse, to + 1)) return null
  const things = [1, 2, 3].map((step) => words[to + step])
  const thing = things.findIndex((word) => word && cityThings.has(word.lower))
  return thing >= 0
    ? sign(discourse, item, 'place', 'capital-as-place', item.at.from, to + 2 + thing)
    : sign(discourse, item, 'government', 'capital-possesses', item.at.from, to + 2)
}

/** “Helsinki vetoed …”, “Seoul and Helsinki have agreed …” */
function actorSign(discourse: Discourse, item: Item): CapitalSign | null {
  const listed = listedWith(discourse, item)
  const actor = listed.find((one) => isSubject(discourse, one))
  if (!actor) return null
  const { words } = discourse
  const last = listed.at(-1) ?? item
  let verb = last.at.to
  while (
    verb < last.at.to + 3 &&
    isVerbAt(discourse, verb) &&
    !placeVerbs.has(words[verb]?.lower ?? '')
  )
    verb++
  if (placeVerbs.has(words[verb]?.lower ?? '')) {
    return sign(discourse, item, 'place', 'capital-as-place', item.at.from, verb + 1)
  }
  return sign(
    discourse,
    item,
    'government',
    'capital-acts',
    item.at.from,
    Math.max(verb, last.at.to + 1),
  )
}

/** “accused Helsinki of”, “warned Oslo” */
function actedOnSign(discourse: Discourse, item: Item): CapitalSign | null {
  const { words } = discourse
  const at = item.at.from - 1
  if (words[at]?.sentence !== words[item.at.from]?.sentence) return null
  if (!actsOnGovernments.has(words[at]?.lower ?? '')) return null
  const subject = subjectOfVerb(discourse, at)
  const actor = subject.kind === 'mention' ? subject.item.at.from : at
  return sign(discourse, item, 'government', 'capital-acted-on', actor, item.at.to)
}

/** “backing from Seoul”, “fish sales to Oslo”, “ties with Helsinki”, “any loans for Helsinki” */
function dealingSign(discourse: Discourse, item: Item): CapitalSign | null {
  const { words } = discourse
  const { from } = item.at
  const preposition = words[from - 1]
  if (preposition?.sentence !== words[from]?.sentence) return null
  if (
    !/^(?:from|to|with|for|by|between|against|on|of|toward|towards|over|and)$/u.test(
      preposition?.lower ?? '',
    )
  ) {
    return null
  }
  for (let at = from - 2; at >= from - 6 && words[at]?.sentence === preposition?.sentence; at--) {
    const word = words[at]
    if (!word?.isWord) return null
    if (dealings.has(word.lower) || actsOnGovernments.has(word.lower)) {
      return sign(discourse, item, 'government', 'capital-in-dealings', at, item.at.to)
    }
  }
  return null
}

/** Beside countries in a list: “between Washington, Japan and South Korea”. */
function listedSign(discourse: Discourse, item: Item): CapitalSign | null {
  const listed = listedWith(discourse, item)
  const country = listed.find(
    ({ chain }) => chain.known?.type === 'place' && chain.known.place.kind === 'country',
  )
  return country
    ? sign(discourse, item, 'government', 'capital-in-dealings', country.at.from, country.at.to)
    : null
}
