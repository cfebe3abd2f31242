import type { Stretch } from '../../annotation/range.ts'

/** Words of a sentence, and whether they are the mention that it is shown for. */
export type ExcerptPart = { readonly words: string; readonly marked: boolean }

const lettersBefore = 60
const lettersAfter = 90

/**
 * A sentence with its mentions marked, cut to what stands around the first one; cuts are where words end.
 *
 * @param marks  within the sentence, sorted; positions in `text`
 */
export function excerptOf(
  text: string,
  sentence: Stretch,
  marks: readonly Stretch[],
): ExcerptPart[] {
  const [first] = marks
  if (!first) return []
  const start = wordStart(
    text,
    Math.max(sentence.start, first.start - lettersBefore),
    sentence.start,
  )
  const end = wordEnd(text, Math.min(sentence.end, first.end + lettersAfter), sentence.end)
  const parts: ExcerptPart[] = start > sentence.start ? [{ words: '…\u00a0', marked: false }] : []
  let at = start
  for (const mark of marks) {
    if (mark.start < at || mark.end > end) continue
    if (mark.start > at) parts.push({ words: text.slice(at, mark.start), marked: false })
    parts.push({ words: text.slice(mark.start, mark.end), marked: true })
    at = mark.end
  }
  const rest = text.slice(at, end) + (end < sentence.end ? '\u00a0…' : '')
  return rest === '' ? parts : [...parts, { words: rest, marked: false }]
}

function wordStart(text: string, at: number, earliest: number): number {
  if (at <= earliest) return earliest
  const space = text.indexOf(' ', at)
  return space < 0 || space > at + lettersBefore / 2 ? at : space + 1
}

function wordEnd(text: string, at: number, latest: number): number {
  if (at >= latest) return latest
  const space = text.lastIndexOf(' ', at)
  return space < at - lettersAfter / 2 ? at : space
}
