import { type TextRange, textRange } from '../../annotation/range.ts'
import { beginsQuoted } from '../text/begins-quoted.ts'

/** A stretch between quotation marks, as the marks show it, whatever it may turn out to be. */
export type QuotedSpan = {
  /** Inside the marks, without the white space at its ends; punctuation inside the marks belongs to it. */
  readonly range: TextRange
  /** With its marks. */
  readonly outer: TextRange
  /** Index of its paragraph. */
  readonly paragraph: number
  /**
   * How it ends: at its closing mark; open, because the next paragraph opens the quotation again or goes on
   * with it; or open to the end of its paragraph because nobody closed it.
   */
  readonly end: 'closed' | 'reopened' | 'unclosed'
  /** Two apostrophes are what some archives turned double marks into. */
  readonly marks: 'double' | 'single' | 'apostrophes'
}

type Mark = { readonly at: number; readonly length: number; readonly role: MarkRole }
type MarkRole = 'open' | 'close' | 'open-single' | 'close-single'

/**
 * The outermost quoted stretches of every paragraph: curly, straight, low and double marks, guillemets,
 * and single ones told from apostrophes. Marks within a stretch are part of it.
 *
 *     the ‘forgotten’ port   between double marks   →  one span
 *     the leaders’ call in the ’90s                 →  none
 */
export function findQuotedSpans(text: string, paragraphs: readonly TextRange[]): QuotedSpan[] {
  const spans: QuotedSpan[] = []
  for (const [index, paragraph] of paragraphs.entries()) {
    const last = spans.at(-1)
    const isOpen = last?.paragraph === index - 1 && last.end === 'reopened'
    const open = isOpen && beginsQuoted(text, paragraph) ? startOf(paragraph) : null
    spans.push(...spansOf(text, paragraph, index, open, paragraphs[index + 1] ?? null))
  }
  return spans
}

/** Whether the paragraph opens speech again that is open at the end of the one before. */
function isReopened(text: string, next: TextRange | null): boolean {
  return next !== null && openerAt.test(text.slice(next.start, next.start + 2))
}

/** Speech goes on where a paragraph starts, without a mark. */
function startOf({ start }: TextRange): Mark {
  return { at: start, length: 0, role: 'open' }
}

const openerAt = /^(?:["“„‟«‘]|``|''|'(?=\p{L}))/u

function spansOf(
  text: string,
  paragraph: TextRange,
  index: number,
  opened: Mark | null,
  next: TextRange | null,
): QuotedSpan[] {
  const spans: QuotedSpan[] = []
  let open = opened
  const add = (mark: Mark, to: number, length: number, end: QuotedSpan['end']) => {
    const from = mark.at + mark.length
    const inside = text.slice(from, to)
    const start = from + inside.length - inside.trimStart().length
    const last = start + inside.trim().length
    if (last <= start) return
    const outer = textRange(mark.at, to + length)
    const marks = marksBy(text, mark)
    spans.push({ range: textRange(start, last), outer, paragraph: index, end, marks })
  }
  for (const mark of marksOf(text, paragraph, open !== null)) {
    if (open === null) {
      if (mark.role === 'open' || mark.role === 'open-single') open = mark
    } else if (open.role === 'open-single') {
      if (mark.role === 'close-single') {
        add(open, mark.at, mark.length, 'closed')
        open = null
      }
    } else if (mark.role === 'close') {
      add(open, mark.at, mark.length, 'closed')
      open = null
    } else if (mark.role === 'open') open = mark // the earlier one was never closed: a stray mark
  }
  if (open?.role === 'open') {
    const isSure = isDirected(text, open) || isLedIn(text, open)
    const isTakenUp = isReopened(text, next) || (isSure && next && beginsQuoted(text, next))
    if (isTakenUp) add(open, paragraph.end, 0, 'reopened')
    else if (isSure) add(open, paragraph.end, 0, 'unclosed')
  }
  return spans
}

function marksBy(text: string, mark: Mark): QuotedSpan['marks'] {
  if (mark.role === 'open-single') return 'single'
  return mark.length === 2 && text.charAt(mark.at) === "'" ? 'apostrophes' : 'double'
}

/** A straight mark that nobody closed may be an inch or a typing error; a curly one says what it is. */
function isDirected(text: string, open: Mark): boolean {
  return '“„«'.includes(text.charAt(open.at))
}

/** “He said, "In the first half …”: what leads in shows that a straight mark opens speech. */
function isLedIn(text: string, { at }: Mark): boolean {
  return /\p{Ll}[,:] "\p{L}/u.test(text.slice(at - 3, at + 2))
}

const markAt = /["“”„‟«»]|``|''|[‘’']/gu

/** Reads each mark by what stands beside it; single ones only where an opener finds its closer. */
function marksOf(text: string, paragraph: TextRange, isOpen: boolean): Mark[] {
  const words = text.slice(paragraph.start, paragraph.end)
  const marks: Mark[] = []
  let open = isOpen
  let low = false
  let single = -1
  for (const match of words.matchAll(markAt)) {
    const at = match.index
    const length = match[0].length
    const add = (role: MarkRole) => marks.push({ at: paragraph.start + at, length, role })
    const role = doubleRole(match[0], words, at, open, low)
    if (role === 'open' || role === 'close') {
      add(role)
      open = role === 'open'
      low = match[0] === '„' && open
    } else if (role === null && !open) {
      if (at > single && opensSingle(words, at)) {
        const closer = closerOf(words, at)
        if (closer > 0) {
          add('open-single')
          marks.push({ at: paragraph.start + closer, length: 1, role: 'close-single' })
          single = closer
        }
      }
    }
  }
  return marks.sort((a, b) => a.at - b.at)
}

function doubleRole(mark: string, words: string, at: number, open: boolean, low: boolean) {
  switch (mark) {
    case '“':
      return low || (open && isTurned(words, at)) ? 'close' : 'open'
    case '„':
    case '‟':
    case '«':
    case '``':
      return 'open'
    case '”':
    case '»':
      return 'close'
    case "''":
      return apostrophesRole(words, at, open)
    case '"':
      return straightRole(words, at, open)
    default:
      return null
  }
}

/** “…,“ he said: a mark that was turned the wrong way still stands where one closes. */
function isTurned(words: string, at: number): boolean {
  return /[.,!?]/u.test(words.charAt(at - 1)) && !/\S/u.test(words.charAt(at + 1))
}

function straightRole(words: string, at: number, open: boolean): 'open' | 'close' | 'ignore' {
  const before = at > 0 ? words.charAt(at - 1) : ' '
  const after = at + 1 < words.length ? words.charAt(at + 1) : ' '
  const opening = /[\s([{—–-]/u.test(before)
  const closing = /\s/u.test(after)
  if (!open) return (closing && !opening) || (/\d/u.test(before) && closing) ? 'ignore' : 'open'
  return opening && !closing && /\s/u.test(before) && /[\p{L}\p{N}]/u.test(after) ? 'open' : 'close'
}

function apostrophesRole(words: string, at: number, open: boolean): 'open' | 'close' | 'ignore' {
  if (open) return 'close'
  const opens = at === 0 || /[\s([{—–-]/u.test(words.charAt(at - 1))
  return opens && /[\p{L}\p{N}[('.…]/u.test(words.charAt(at + 2)) ? 'open' : 'ignore'
}

/** Words whose first letters an apostrophe stands for. */
const elided = /^['’‘](?:\d\ds?\b|tis\b|twas\b|em\b|til\b|cause\b|round\b|bout\b|n\b)/iu

function opensSingle(words: string, at: number): boolean {
  const before = at > 0 ? words.charAt(at - 1) : ' '
  if (words.charAt(at) === '’') return false
  return /[\s([{—–-]/u.test(before) && /^.[\p{L}\p{N}[(]/u.test(words.slice(at, at + 3))
    ? !elided.test(words.slice(at, at + 9))
    : false
}

/** Longest speech between single marks that is looked for; keeps the search linear. */
const reach = 2000

/**
 * Where a single quotation ends: at the first mark that is no possessive of a plural (“the leaders’ call”),
 * else at the last one before another opens; -1 when none closes it.
 */
function closerOf(words: string, open: number): number {
  const stretch = words.slice(open + 1, open + reach)
  let last = -1
  for (const match of stretch.matchAll(/[‘’']/gu)) {
    const before = stretch.charAt(match.index - 1)
    const after = stretch.charAt(match.index + 1)
    if (match[0] === '‘' || (/[\s([]/u.test(before) && /\p{L}/u.test(after))) break
    if (/[\p{L}\p{N}]/u.test(after) || /\s/u.test(before)) continue
    last = open + 1 + match.index
    if (!/s/iu.test(before)) return last
  }
  return last
}
