import { clauseOpeners, prepositions, titleAbbreviations } from '../lexicons/grammar-words.ts'
import { isVerbAt } from './clauses.ts'
import type { Discourse, Item } from './discourse.ts'
import type { Word } from './words.ts'

/**
 * The mentions that a mention is listed with, itself included, in order; alone where it is in no list.
 *
 *     The US and European Union have …        Norway, Kenya and Peru
 *         ^^     ^^^^^^^^^^^^^^                ^^^^^^  ^^^^^     ^^^^
 */
export function listedWith(discourse: Discourse, item: Item): Item[] {
  const before: Item[] = []
  let joined = false
  for (let first = item; before.length < longestList; ) {
    const link = linkBefore(discourse, first.at.from)
    const other = link === null ? undefined : discourse.itemAt(link.at)
    if (!link || !other || !ofOneKind(other, item) || other.chain === first.chain) break
    joined ||= link.isAnd
    before.unshift(other)
    first = other
  }
  const after: Item[] = []
  for (let last = item; after.length < longestList; ) {
    const link = linkAfter(discourse, last.at.to)
    const other = link === null ? undefined : discourse.itemAt(link.at)
    if (!link || !other || !ofOneKind(other, item) || other.chain === last.chain) break
    joined ||= link.isAnd
    after.push(other)
    last = other
  }
  // a comma alone may be an apposition
  return joined ? [...before, item, ...after] : [item]
}

const longestList = 8

type Link = { readonly at: number; readonly isAnd: boolean }

function linkBefore(discourse: Discourse, from: number): Link | null {
  const { words } = discourse
  let at = beforeDescription(discourse, from)
  const isAnd = words[at]?.lower === 'and'
  if (isAnd) at--
  // a comma alone joins names that stand side by side, or with a title between
  else if (!isTitle(words.slice(at + 1, from))) return null
  if (words[at]?.text === ',') at--
  else if (!isAnd) return null
  return { at: isAnd ? beforeAge(discourse, at) : at, isAnd }
}

function linkAfter(discourse: Discourse, to: number): Link | null {
  const { words } = discourse
  let at = to
  if (isAge(discourse, at + 1) && words[at]?.text === ',') at += 2
  const comma = words[at]?.text === ','
  if (comma) at++
  const isAnd = words[at]?.lower === 'and'
  if (isAnd) return { at: afterDescription(discourse, at + 1), isAnd }
  if (!comma || at !== to + 1) return null
  const next = afterDescription(discourse, at)
  return isTitle(words.slice(at, next)) ? { at: next, isAnd } : null
}

function isTitle(words: readonly Word[]): boolean {
  return words.every(({ text, capital }) => capital || text === '.' || /^(?:the|both)$/u.test(text))
}

/** Words between “and” and a name: “and his wife”, “and Prime Minister”. */
const longestDescription = 5

/** The word before those that describe a name: “Ada Berg *and* her brother Ben Berg”. */
function beforeDescription(discourse: Discourse, from: number): number {
  let at = from - 1
  while (from - at <= longestDescription && describes(discourse, at)) at--
  return at
}

function afterDescription(discourse: Discourse, from: number): number {
  let at = from
  while (at - from < longestDescription && describes(discourse, at)) at++
  return at
}

/** A determiner, a title, a noun: no name, no verb, nothing that opens a phrase or a clause. */
function describes(discourse: Discourse, at: number): boolean {
  const { words } = discourse
  const word = words[at]
  if (!word?.isWord || /^(?:and|or|but|'s)$/u.test(word.lower))
    return word?.text === '.' && isShort(words[at - 1])
  if (discourse.itemAt(at)) return /^(?:his|her|their)$/u.test(word.lower)
  return !(prepositions.has(word.lower) || clauseOpeners.has(word.lower) || isVerbAt(discourse, at))
}

/** “Sen.” */
function isShort(word: Word | undefined): boolean {
  return titleAbbreviations.has(word?.lower ?? '')
}

/** “Ada Berg, 44, and Ben Cole” */
function isAge({ words }: Discourse, at: number): boolean {
  return /^\d{1,3}$/u.test(words[at]?.text ?? '') && words[at + 1]?.text === ','
}

function beforeAge({ words }: Discourse, at: number): number {
  return /^\d{1,3}$/u.test(words[at]?.text ?? '') && words[at - 1]?.text === ',' ? at - 2 : at
}

function ofOneKind(a: Item, b: Item): boolean {
  return (a.chain.type === 'person') === (b.chain.type === 'person')
}
