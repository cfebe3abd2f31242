import { isPastCue } from '../lexicons/cue-verbs.ts'
import type { Name } from './find-names.ts'
import type { TypeShares } from './learned/read-names.ts'
import type { Word } from './words.ts'

/**
 * What the words around a name leave of what it was read as, where no list knows it.
 *
 *     Rossi Maas said its profit fell      whoever has a profit or shares is a company
 *     According to Aftenposten, …          no town speaks
 *     Easton City beat Leeds               no town wins
 */
export function votesInContext(words: readonly Word[], name: Name, shares: TypeShares): TypeShares {
  if (name.known || name.title) return shares
  if (isBusiness(words, name)) return { ...shares, organization: shares.organization + 1 }
  if (isPostedOn(words, name)) return { ...shares, organization: shares.organization + 4 }
  const isPlace = shares.place > shares.person
  // more than “City” in the name speaks for a place
  if (isPlace && isInMatch(words, name)) return { ...shares, organization: shares.organization + 4 }
  if (shares.person > shares.place && isOfSomebody(words, name)) {
    return { ...shares, person: 0, organization: shares.organization + shares.person }
  }
  return isActing(words, name) ? { ...shares, place: 0, other: 0 } : shares
}

const owned =
  /^(?:shares?|shareholders?|stock|profits?|revenues?|earnings|sales|turnover|dividend|employees|executives?|factory|factories|plants?|dealers?|subsidiary)$/u

/** “Shares in Acme”, “Acme shares”, “a former Acme executive”, “Acme said its profit”. */
function isBusiness(words: readonly Word[], { from, to }: Name): boolean {
  // as Indonesian companies begin
  if (words[from]?.text === 'PT' && to - from > 1) return true
  const isOf = /^(?:shares|shareholders|stock|stake)$/u.test(words[from - 2]?.lower ?? '')
  if (isOf && /^(?:in|of)$/u.test(words[from - 1]?.lower ?? '')) return true
  const next = words[to]
  if (next?.sentence !== words[from]?.sentence || !next) return false
  if (/^(?:shares|shareholders|executives?)$/u.test(next.lower)) return true
  if (!isPastCue(next.lower)) return false
  const its = words[to + 1]?.lower === 'that' ? to + 2 : to + 1
  return (
    words[its]?.lower === 'its' &&
    [1, 2, 3].some((step) => owned.test(words[its + step]?.lower ?? ''))
  )
}

/** “in a post on X”, “she wrote on Weibo”; but “a post on Lesbos”, “a statement on Lesbos” */
function isPostedOn(words: readonly Word[], { from }: Name): boolean {
  const [before, on] = [words[from - 2]?.lower ?? '', words[from - 1]?.lower]
  const isIn = words[from - 3]?.lower === 'a' && words[from - 4]?.lower === 'in'
  if (before === 'post') return on === 'on' && isIn
  return on === 'on' && /^(?:posted|wrote|accounts?|profile|livestream)$/u.test(before)
}

/** “Easton City beat Leeds” */
function isInMatch(words: readonly Word[], { from, to }: Name): boolean {
  const wins = words[to]?.lower === 'beat' && words[to + 1]?.capital === true
  return wins || (words[from - 1]?.lower === 'beat' && words[from - 2]?.capital === true)
}

/** “Ada Berg of Rowan Maas”: nobody is of another. */
function isOfSomebody(words: readonly Word[], { from }: Name): boolean {
  const [first, last, of] = [words[from - 3], words[from - 2], words[from - 1]]
  const isFullName = first?.capital === true && last?.capital === true && !first.opening
  return of?.lower === 'of' && isFullName && first.sentence === of.sentence
}

/** “according to Meduza”, “Meduza said” */
function isActing(words: readonly Word[], { from, to }: Name): boolean {
  const isCited = words[from - 1]?.lower === 'to' && words[from - 2]?.lower === 'according'
  const next = words[to]
  if (isCited) return !next?.isWord || next.sentence !== words[from]?.sentence
  return next?.sentence === words[from]?.sentence && isPastCue(next?.lower ?? '')
}
