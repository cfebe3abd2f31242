import { wordsInText } from '../../address/words-in-text.ts'
import { type Stretch, type TextRange, textRange } from '../../annotation/range.ts'
import { type PagePassages, rangeOfPassage } from './page-passages.ts'

/**
 * What a reader selected, as a range of the readable text: the opposite of `domRangeOf`.
 *
 *     The ¦talks had stopped in M¦ay.
 *          ^^^^^^^^^^^^^^^^^^^^^^
 *
 * Half a word at an end counts as the whole one, since neither a link nor a quotation is of half words, and
 * white space at the ends is let go. It may run over several paragraphs: a link is found again by its first
 * and last words. What is selected outside of the article’s paragraphs (headings, lists, what is drawn
 * beside them) is cut off.
 *
 * @returns `null` where no word of the article is selected
 */
export function selectedWords(page: PagePassages, selected: Range): TextRange | null {
  const touched = [...page.elements.keys()].filter((index) => {
    const element = page.elements[index]
    return element !== undefined && selected.intersectsNode(element)
  })
  const [first, last] = [touched[0], touched.at(-1)]
  if (first === undefined || last === undefined) return null
  const { startContainer, startOffset, endContainer, endOffset } = selected
  const start = offsetOf(page, first, startContainer, startOffset, 'start')
  const end = offsetOf(page, last, endContainer, endOffset, 'end')
  return wholeWords(page.readable.text, start, end)
}

/** Where a point of the document lies in the readable text; outside of the paragraph it is the paragraph’s edge. */
function offsetOf(
  { readable, elements }: PagePassages,
  index: number,
  node: Node,
  offset: number,
  edge: 'start' | 'end',
): number {
  const { range } = readable.paragraphs[index] ?? {}
  const element = elements[index]
  if (!range || !element) return 0
  if (!element.contains(node)) return range[edge]
  const before = document.createRange()
  before.setStart(element, 0)
  before.setEnd(node, offset)
  return range.start + before.toString().length
}

function wholeWords(text: string, from: number, to: number): TextRange | null {
  const words = text.slice(from, to)
  if (!/[\p{L}\p{N}]/u.test(words)) return null
  const start = from + words.length - words.trimStart().length
  const end = to - (words.length - words.trimEnd().length)
  return textRange(wordAt(text, start)?.start ?? start, wordAt(text, end)?.end ?? end)
}

/** The word that a place lies within; `null` between two words. */
function wordAt(text: string, at: number): Stretch | null {
  const from = text.lastIndexOf('\n', at - 1) + 1
  const until = text.indexOf('\n', at)
  const { starts, ends } = wordsInText(text.slice(from, until < 0 ? text.length : until))
  const index = starts.findIndex(
    (start, word) => from + start < at && at < from + (ends[word] ?? 0),
  )
  const [start, end] = [starts[index], ends[index]]
  return start === undefined || end === undefined ? null : { start: from + start, end: from + end }
}

/**
 * The words of a range as they are copied: sliced from the article’s text, never what is drawn with them.
 * Residue of a template within a sentence, which nobody sees, is left out.
 */
export function wordsToCopy(page: PagePassages, { start, end }: TextRange): string {
  const { text } = page.readable
  const hidden = Array.from(document.querySelectorAll('article .body p[id] [hidden]'))
    .flatMap((element) => rangeOfPassage(page, element) ?? [])
    .filter((range) => range.start < end && start < range.end)
  const edges = hidden.flatMap((range) => [Math.max(start, range.start), Math.min(end, range.end)])
  const cuts = [start, ...edges, end]
  return cuts
    .flatMap((from, index) => (index % 2 === 0 ? text.slice(from, cuts[index + 1]) : []))
    .join('')
}

/** The words without quotation marks around them: whoever quotes them sets marks of their own. */
export function withoutMarks({ readable: { text } }: PagePassages, range: TextRange): TextRange {
  const isMarked = /^[“"«„‘](?=.*[\p{L}\p{N}]).*[”"»“’]$/su.test(text.slice(range.start, range.end))
  return isMarked ? textRange(range.start + 1, range.end - 1) : range
}

/** The id of the innermost quotation that holds all of a range; `null` where the article itself speaks. */
export function quotationAround(page: PagePassages, { start, end }: TextRange): string | null {
  const at = page.readable.paragraphs.findIndex(({ range }) => start < range.end)
  const marks = Array.from(page.elements[at]?.querySelectorAll('mark[data-quote]') ?? [])
  const around = marks.flatMap((mark) => {
    const range = rangeOfPassage(page, mark)
    const holds = range !== null && range.start <= start && end <= range.end
    return holds ? [{ id: mark.getAttribute('data-quote'), length: range.end - range.start }] : []
  })
  return around.sort((a, b) => a.length - b.length)[0]?.id ?? null
}
