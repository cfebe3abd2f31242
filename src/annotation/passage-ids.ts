import { sliceOf, type TextRange } from './range.ts'

/**
 * The readable id of a passage, made of the words it names: `q-we-are-out-of-flour-1x4k`.
 *
 * The letter says what it is, the words what it says, and the last four characters are a hash of all of
 * its words. So an id depends on its passage alone and stays when other parts of the article change, and
 * an edited passage is told from an untouched one. Twins, passages of the very same words, also hash what
 * stands around them.
 *
 * @returns an id for each range, in the order given, all different
 */
export function passageIds(
  text: string,
  kind: PassageKind,
  ranges: readonly TextRange[],
): string[] {
  const ids = ranges.map((range) => passageId(kind, sliceOf(text, range)))
  const count = Map.groupBy(ids, (id) => id)
  const taken = new Map<string, number>()
  return ranges.map((range, index) => {
    const id = ids[index] ?? ''
    const own = (count.get(id)?.length ?? 0) > 1 ? `${id}${hashOf(around(text, range))}` : id
    const before = taken.get(own) ?? 0
    taken.set(own, before + 1)
    return before === 0 ? own : `${own}-${before + 1}`
  })
}

/** s: section, p: paragraph, q: quotation, e: event, t: sentence, w: any words that a reader chose. */
export type PassageKind = 's' | 'p' | 'q' | 'e' | 't' | 'w'

/** The words of an id are those a reader would recognise it by; more would make links long. */
const wordsInId = 6

function passageId(kind: PassageKind, words: string): string {
  const readable = wordsOf(words).slice(0, wordsInId).join('-')
  return [kind, readable, hashOfWords(words)].filter(Boolean).join('-')
}

/** The end of an id: four characters that stand for all the words, whatever their case and punctuation. */
export function hashOfWords(words: string): string {
  return hashOf(wordsOf(words).join(' '))
}

/** Lower-case letters and digits without accents, so that quotation marks and case never change an id. */
export function wordsOf(words: string): string[] {
  return (
    words
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[\p{M}'’]/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

function around(text: string, range: TextRange): string {
  return text.slice(Math.max(0, range.start - 64), range.end + 64)
}

/** Four characters of base 36: enough for one article. */
function hashOf(words: string): string {
  return (fnv1a(words) % 36 ** 4).toString(36).padStart(4, '0')
}

/** 32-bit FNV-1a (draft-eastlake-fnv) over UTF-16 code units, not negative. */
export function fnv1a(words: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < words.length; at++) {
    hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193)
  }
  return hash >>> 0
}
