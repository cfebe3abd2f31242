import { type TextRange, textRange } from '../../src/annotation/range.ts'

/**
 * How a gold file points at words of its article:
 *
 *     the spokeswoman              these words, which stand only once in the article
 *     that |he| would              the words between the bars; all of it stands only once
 *     We have waited … enough      from the first words, which stand only once, to the next last ones
 *     { words: he, nth: 2 }        the second “he” that is a word of its own; bars and “…” mean themselves
 *
 * White space is any white space, soft hyphens and zero-width characters count for nothing.
 */
export type Anchor = string | { readonly words: string; readonly nth?: string | undefined }

/** An article made ready for looking up anchors: what `folded[i]` was in the file is at `origins[i]`. */
export type Haystack = {
  readonly text: string
  readonly folded: string
  readonly origins: readonly number[]
}

const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/

export function haystackOf(text: string): Haystack {
  let folded = ''
  const origins: number[] = []
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at)
    if (invisible.test(unit)) continue
    const white = /\s/.test(unit)
    if (white && folded.endsWith(' ')) continue
    folded += white ? ' ' : unit
    origins.push(at)
  }
  return { text, folded, origins }
}

/**
 * The range of an anchor’s words.
 *
 * @throws Error that names the anchor, when its words are not in the article or are there more than once
 */
export function resolveAnchor(haystack: Haystack, anchor: Anchor): TextRange {
  if (typeof anchor !== 'string') return nthOf(haystack, anchor.words, anchor.nth)
  const [before = '', words, after, ...rest] = anchor.split('|')
  if (words === undefined)
    return between(haystack, anchor, { before: '', words: anchor, after: '' })
  if (after === undefined || rest.length > 0) throw new Error(`“${anchor}” needs two bars`)
  return between(haystack, anchor, { before, words, after })
}

/** Every place where `words` stand as words of their own, case and all. */
export function everyOccurrence(haystack: Haystack, words: string): readonly TextRange[] {
  const needle = fold(words)
  return placesOf(haystack.folded, needle)
    .filter((at) => standsAlone(haystack.folded, at, at + needle.length))
    .map((at) => rangeAt(haystack, at, at + needle.length))
}

function nthOf(haystack: Haystack, words: string, nth: string | undefined): TextRange {
  if (nth === undefined) {
    const at = onlyPlace(haystack, fold(words), words)
    return rangeAt(haystack, at, at + fold(words).length)
  }
  const found = everyOccurrence(haystack, words)
  const range = found[Number(nth) - 1]
  if (!range) throw new Error(`“${words}” number ${nth} is not there: ${found.length} in all`)
  return range
}

type Parts = { readonly before: string; readonly words: string; readonly after: string }

function between(haystack: Haystack, anchor: string, { before, words, after }: Parts): TextRange {
  const [first = '', last, ...rest] = words.split(' … ')
  if (rest.length > 0) throw new Error(`“${anchor}” has more than one “…”`)
  const at = onlyPlace(haystack, fold(before + first + (last === undefined ? after : '')), anchor)
  const start = at + fold(before).length
  const firstEnd = start + fold(first).length
  if (last === undefined) return rangeAt(haystack, start, firstEnd)
  const end = haystack.folded.indexOf(fold(last + after), firstEnd)
  if (end < 0) throw new Error(`“${anchor}”: its last words are not there`)
  return rangeAt(haystack, start, end + fold(last).length)
}

function onlyPlace({ folded }: Haystack, needle: string, anchor: string): number {
  const [at, second] = placesOf(folded, needle)
  if (at === undefined) throw new Error(`“${anchor}” is not in the article`)
  if (second !== undefined) throw new Error(`“${anchor}” is in the article more than once`)
  return at
}

function placesOf(folded: string, needle: string): number[] {
  const places: number[] = []
  for (let at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at + 1)) {
    places.push(at)
  }
  return places
}

function standsAlone(folded: string, start: number, end: number): boolean {
  const letter = /[\p{L}\p{N}]/u
  return !letter.test(folded.charAt(start - 1)) && !letter.test(folded.charAt(end))
}

function rangeAt({ text, origins }: Haystack, start: number, end: number): TextRange {
  return textRange(origins[start] ?? text.length, (origins[end - 1] ?? text.length) + 1)
}

function fold(words: string): string {
  return haystackOf(words).folded
}
