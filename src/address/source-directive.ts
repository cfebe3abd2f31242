import { sliceOf, type TextRange, textRange } from '../annotation/range.ts'

/**
 * A text directive (WICG Scroll-To-Text-Fragment) by which a browser finds a range of a plain text file:
 *
 *     text=start[,end]              the words, or of a long passage the first and the last
 *     text=prefix-,start,-suffix    the same with as many words around as tell them from their twins
 *
 * Browsers take the first match, of whole words, whatever their case; line breaks count as they stand.
 *
 * @param text  the whole file
 * @returns     what stands after `#:~:` in the link
 */
export function sourceDirectiveOf(text: string, range: TextRange): string {
  const whole = wholeWords(text, range)
  const words = sliceOf(text, whole)
  const { head, tail } = ends(words)
  const found = textRange(whole.start, whole.start + head.length)
  const { before, after } = contextOf(text, found, tail === '')
  const parts = [
    before && `${encoded(before)}-`,
    encoded(head),
    encoded(tail),
    after && `-${encoded(after)}`,
  ]
  return `text=${parts.filter(Boolean).join(',')}`
}

/** Longer passages, and those of several lines, are told by their ends. */
const longest = 200
const wordsAtEnd = 5
const mostContext = 12

function ends(words: string): { head: string; tail: string } {
  if (words.length <= longest && !words.includes('\n')) return { head: words, tail: '' }
  const head = /^(?:\S+[^\S\n]*){1,5}/u.exec(words)?.[0].trimEnd() ?? words
  const lastLine = words.slice(words.lastIndexOf('\n') + 1)
  for (let count = wordsAtEnd; ; count *= 2) {
    const tail = lastWords(lastLine, count)
    // The browser ends at the first place after the head that says so.
    const first = lower(words).indexOf(lower(tail), head.length)
    const isLast = first + tail.length === words.length
    if (first < 0) return { head: words, tail: '' }
    if (isLast || tail.length === lastLine.length) return { head, tail }
  }
}

function lastWords(line: string, count: number): string {
  return line.split(' ').slice(-count).join(' ')
}

/** Words around a range, a word more on either side until nothing else in the text reads so. */
function contextOf(text: string, range: TextRange, suffixes: boolean) {
  const all = lower(text)
  let { start, end }: { start: number; end: number } = range
  for (let step = 0; step < mostContext && !isOnly(all, start, end); step++) {
    const longer = suffixes && step % 2 === 0 ? wordAfter(text, end) : null
    if (longer === null) start = wordBefore(text, start)
    else end = longer
  }
  return {
    before: text.slice(start, range.start).trimEnd(),
    after: text.slice(range.end, end).trimStart(),
  }
}

function isOnly(all: string, start: number, end: number): boolean {
  const words = all.slice(start, end)
  return all.indexOf(words) === start && all.indexOf(words, start + 1) < 0
}

function wordAfter(text: string, end: number): number | null {
  const next = /^\s*\S+/u.exec(text.slice(end, end + 300))?.[0]
  return next === undefined ? null : end + next.length
}

function wordBefore(text: string, start: number): number {
  const from = Math.max(0, start - 300)
  const before = /\S+\s*$/u.exec(text.slice(from, start))?.[0]
  return before === undefined ? start : start - before.length
}

/** Half words are not found: “Olsen” of “Olsen’s” is looked for with the rest of it. */
function wholeWords(text: string, { start, end }: TextRange): TextRange {
  const head = /[\p{L}\p{N}\p{M}'’_]*$/u.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? ''
  const tail = /^[\p{L}\p{N}\p{M}'’_]*/u.exec(text.slice(end, end + 60))?.[0] ?? ''
  const [first = '', last = ''] = [text.charAt(start), text.charAt(end - 1)]
  return textRange(
    isLetter(first) ? start - head.replace(/^['’]+/u, '').length : start,
    isLetter(last) ? end + tail.replace(/['’]+$/u, '').length : end,
  )
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character)
}

/** In lower case, offset for offset: some letters grow by it, and then case has to stay. */
function lower(text: string): string {
  const lowered = text.toLowerCase()
  return lowered.length === text.length ? lowered : text
}

/** The dash has a meaning in a directive; the comma and the ampersand are encoded with all the rest. */
function encoded(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D')
}
