import type { PassageKind } from '../annotation/passage-ids.ts'

/**
 * What a link says of its passage, so that the words can be found again after the article was edited.
 *
 * It travels as two short parameters of the query, before the fragment:
 *
 *     ?was=out+of+flour&near=q14c1.15.3.6.6.i8oQZ-g2.*QVTkEkdJ
 *      #q-out-of-flour-14c1:~:text=are-,out%20of%20flour
 *
 * - The fragment is the plain id of an element, so that `:target` and scrolling work without script, and a
 *   page without our script ignores the rest. Of a sentence and of words that a reader chose it is the
 *   paragraph they stand in, since they have no element of their own.
 * - The query, because a browser takes everything from `:~:` on away before a script can see it, and
 *   because anything more in the fragment would no longer be the id of an element.
 * - `was` is for people too: whoever gets the link can read what it is about, also when the passage is gone.
 *   Of a long passage it holds the first and the last words.
 * - `near` is for the machine. Words around the passage, and those left out of `was`, are six bits each: no
 *   one is meant to read them, and together they are as good as the words.
 */
export type PassageLink = {
  readonly kind: PassageKind
  /** Stands for all the words of the passage: see `hashOfWords`. */
  readonly hash: string
  /** The words as they were; of a long passage the first and the last. */
  readonly was: { readonly head: string; readonly tail: string }
  /** How many words the passage had, and how many stood before it in the article. */
  readonly count: number
  readonly position: number
  /** How well the place that was most like it did fit when the link was made, and its best twin. */
  readonly rival: number
  readonly twin: number
  /** Six bits of each word: before the passage, after it, and those left out of `was`. */
  readonly before: Context
  readonly after: Context
  readonly middle: readonly number[]
}

/**
 * The words next to a passage, in the order of the text: in its own paragraph, and in the one beyond.
 * Those of its own paragraph weigh more, since a paragraph that is moved takes them along.
 */
export type Context = { readonly inside: readonly number[]; readonly beyond: readonly number[] }

/** Up to so many words are spelt out; of more, the first and the last of them. */
export const spelt = { all: 24, head: 12, tail: 8 } as const
/** Words of context on either side, and words left out of `was` that still have their six bits. */
export const coded = { context: 8, middleHead: 28, middleTail: 16 } as const

const leftOut = ' … '
const longestWas = 2000
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Kind and hash, position, words, rival, twin, before, after, middle; `*` is where the paragraph begins or ends. */
const nearPattern =
  /^(?<kind>[spqetw])(?<hash>[\da-z]{4})\.(?<position>[\da-z]{1,6})\.(?<count>[\da-z]{1,6})\.(?<rival>[\da-z]{1,2})\.(?<twin>[\da-z]{1,2})\.(?<before>[\w*-]{0,9})\.(?<after>[\w*-]{0,9})(?:\.(?<middle>[\w-]{1,44}))?$/

/**
 * Reads what a link says of its passage. Never throws; a malformed or endless value is as good as none.
 *
 * @returns `null` when the link names its passage by the fragment alone
 */
export function parsePassageLink(
  query: Pick<ReadonlyMap<string, string>, 'get'> | URLSearchParams,
): PassageLink | null {
  const was = query.get('was') ?? ''
  const near = query.get('near') ?? ''
  if (was === '' || was.length > longestWas || near.length > 120) return null
  const fields = nearPattern.exec(near)?.groups
  if (!fields) return null
  const { kind = '', hash = '', position = '', count = '', rival = '', twin = '' } = fields
  const words = Number.parseInt(count, 36)
  const [head = '', tail = ''] = words > spelt.all ? was.split(leftOut, 2) : [was]
  if (!isKind(kind) || words === 0) return null
  return {
    kind,
    hash,
    was: { head, tail },
    count: words,
    position: Number.parseInt(position, 36),
    rival: Number.parseInt(rival, 36),
    twin: Number.parseInt(twin, 36),
    before: contextOf(fields.before, 'before'),
    after: contextOf(fields.after, 'after'),
    middle: codesOf(fields.middle),
  }
}

/** The query for a link, without its question mark. */
export function formatPassageLink(link: PassageLink): string {
  const { was, kind, hash, position, count, rival, twin, before, after, middle } = link
  const words = was.tail === '' ? was.head : was.head + leftOut + was.tail
  const numbers = [position, count, rival, twin].map((number) => number.toString(36))
  const around = [lettersBefore(before), lettersAfter(after)]
  const rest = middle.length > 0 ? [lettersOf(middle)] : []
  const near = [kind + hash, ...numbers, ...around, ...rest].join('.')
  return new URLSearchParams({ was: words, near }).toString()
}

function lettersOf(codes: readonly number[]): string {
  return codes.map((code) => alphabet[code & 63]).join('')
}

function lettersBefore({ inside, beyond }: Context): string {
  return beyond.length > 0 ? `${lettersOf(beyond)}*${lettersOf(inside)}` : lettersOf(inside)
}

function lettersAfter({ inside, beyond }: Context): string {
  return beyond.length > 0 ? `${lettersOf(inside)}*${lettersOf(beyond)}` : lettersOf(inside)
}

function codesOf(letters = ''): number[] {
  return Array.from(letters, (letter) => alphabet.indexOf(letter))
}

function contextOf(letters = '', side: 'before' | 'after'): Context {
  const [first = '', second] = letters.split('*', 2)
  if (second === undefined) return { inside: codesOf(first), beyond: [] }
  const [inside, beyond] = side === 'before' ? [second, first] : [first, second]
  return { inside: codesOf(inside), beyond: codesOf(beyond) }
}

function isKind(kind: string): kind is PassageKind {
  return 'spqetw'.includes(kind) && kind.length === 1
}
