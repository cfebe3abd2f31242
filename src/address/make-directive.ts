import type { TextRange } from '../annotation/range.ts'
import {
  findDirective,
  formatDirective,
  type PageRange,
  type PageText,
  plainTextOf,
  type TextDirective,
  toWordEdges,
} from './text-directive.ts'

/**
 * What stands behind `#:~:` in a link to some words of a plain text file, with the rest of the words that the
 * range cuts. Where nothing tells them from their twins the browser goes to the first of these.
 *
 * @param text  the whole file
 */
export function fileDirectiveOf(text: string, range: TextRange): string {
  if (latest?.file.text !== text) latest = { file: plainTextOf(text), made: new Map() }
  const { file, made } = latest
  const key = `${range.start}-${range.end}`
  const known = made.get(key)
  if (known !== undefined) return known
  const whole = toWordEdges(file, range)
  const words = text.slice(whole.start, whole.end)
  const directive = formatDirective(
    directiveFor(file, whole) ?? { start: words.split('\n')[0] ?? words },
  )
  made.set(key, directive)
  return directive
}

/** The file that was last asked of: a build asks for the words of one many thousand times, and for some again. */
let latest: { readonly file: PageText; readonly made: Map<string, string> } | null = null

/** Up to this length words are given whole; of more, the first and the last. */
const longestWhole = 90
/** How many words of a long passage, and of its context, are tried one after the other. */
const amounts = [3, 4, 6, 9, 14] as const
/** In UTF-16 code units. */
const mostContext = 300

/**
 * The directive by which a browser finds just these words in a page, with as little context as that takes;
 * the words are the page's own, never retyped.
 *
 * @returns `null` when no directive within reason finds these words and no others
 */
export function directiveFor(page: PageText, range: PageRange): TextDirective | null {
  const words = page.text.slice(range.start, range.end)
  const whole = words.length <= longestWhole && !words.includes('\n')
  for (const directive of whole ? [{ start: words }] : endsOf(words)) {
    if (isOnlyOne(page, directive, range)) return directive
    for (const amount of amounts) {
      const prefix = lastWords(blockBefore(page, range.start), amount)
      const suffix = firstWords(blockAfter(page, range.end), amount)
      for (const context of [{ prefix }, { suffix }, { prefix, suffix }]) {
        const given = Object.values(context).every((part) => part !== '')
        if (given && isOnlyOne(page, { ...directive, ...context }, range)) {
          return { ...directive, ...context }
        }
      }
    }
  }
  return null
}

/** The directive finds the range, and nothing after it. */
function isOnlyOne(page: PageText, directive: TextDirective, range: PageRange): boolean {
  const found = findDirective(page, directive)
  if (found?.start !== range.start || found.end !== range.end) return false
  return findDirective(page, directive, range.start + 1) === null
}

function endsOf(words: string): TextDirective[] {
  const first = words.split('\n')[0] ?? ''
  const last = words.split('\n').at(-1) ?? ''
  return amounts.map((amount) => ({
    start: firstWords(first, amount),
    end: lastWords(last, amount),
  }))
}

function firstWords(words: string, amount: number): string {
  return new RegExp(`^\\s*((?:\\S+ ?){1,${amount}})`, 'u').exec(words)?.[1]?.trim() ?? ''
}

function lastWords(words: string, amount: number): string {
  const all = words.trim().split(' ')
  return all.slice(-amount).join(' ')
}

/** What stands before a place in its own block: words of another block are no safe context. */
function blockBefore({ text, isPlain }: PageText, at: number): string {
  const from = isPlain ? 0 : text.lastIndexOf('\n', at - 1) + 1
  return text.slice(Math.max(from, at - mostContext), at)
}

function blockAfter({ text, isPlain }: PageText, at: number): string {
  const end = isPlain ? -1 : text.indexOf('\n', at)
  return text.slice(at, Math.min(end < 0 ? text.length : end, at + mostContext))
}
