import { texts } from '../../texts/texts.ts'
import type { Citation } from './citation.ts'

/**
 * The words of a quotation as they stand in somebody else’s text: a direct one in our quotation marks; one in
 * part with the marks that the article has, and none of ours; a reported one without any.
 *
 *     We will not stop,                →  “We will not stop”
 *     that they would “not stop,”      →  that they would “not stop”
 *     that they would go on            →  that they would go on
 *
 * A comma at the end is the article’s, which goes on after it, and is left out (Chicago 13.7).
 */
export function markedWords({ words, kind }: Pick<Citation, 'words' | 'kind'>): string {
  const cited = words
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/,(?<mark>["'”’]?)$/u, '$<mark>')
  return kind === 'direct' ? inMarks(cited) : cited
}

/** Puts words into quotation marks; those within alternate. `“No,” he said` → `“‘No,’ he said”`. */
export function inMarks(words: string): string {
  const [open, close] = texts.cite.marks[0]
  return open + withInnerMarks(words) + close
}

const sign = /[“”‘’"]/gu
const other = /[„‚«»‹›「」『』]/u

/**
 * Marks of other languages stay, and so does a straight `'`, which may be an apostrophe. A curly one is taken
 * for the end of a quotation only where one is open and no letter follows.
 */
function withInnerMarks(words: string): string {
  if (other.test(words)) return words
  const opened: string[] = []
  return words.replace(sign, (found, at: number) => {
    const way = wayOf(found, words.slice(0, at), words.slice(at + 1))
    if (way === 'open') opened.push(closes[found] ?? '')
    if (way === 'open') return markAt(opened.length, 0)
    if (opened.at(-1) !== found) return found
    opened.pop()
    return markAt(opened.length + 1, 1)
  })
}

const closes: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '"': '"' }

function wayOf(found: string, before: string, after: string): 'open' | 'close' | 'none' {
  if (found === '“' || found === '‘') return 'open'
  if (found === '”') return 'close'
  if (found === '’') return /^\p{L}/u.test(after) ? 'none' : 'close'
  return /(?:^|[\s([{—–“‘-])$/u.test(before) ? 'open' : 'close'
}

function markAt(depth: number, side: 0 | 1): string {
  return texts.cite.marks[depth % 2 === 0 ? 0 : 1][side]
}
