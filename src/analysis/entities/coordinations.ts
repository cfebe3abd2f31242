import type { Discourse, Item } from './discourse.ts'

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

function linkBefore({ words }: Discourse, from: number): Link | null {
  let at = from - 1
  if (/^(?:the|both)$/u.test(words[at]?.lower ?? '')) at--
  const isAnd = words[at]?.lower === 'and'
  if (isAnd) at--
  if (words[at]?.text === ',') return { at: at - 1, isAnd }
  return isAnd ? { at, isAnd } : null
}

function linkAfter({ words }: Discourse, to: number): Link | null {
  let at = to
  const comma = words[at]?.text === ','
  if (comma) at++
  const isAnd = words[at]?.lower === 'and'
  if (isAnd) at++
  if (!comma && !isAnd) return null
  if (words[at]?.lower === 'the') at++
  return { at, isAnd }
}

function ofOneKind(a: Item, b: Item): boolean {
  return (a.chain.type === 'person') === (b.chain.type === 'person')
}
