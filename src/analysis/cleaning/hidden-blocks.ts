import { byPosition, overlaps, type TextRange, textRange } from '../../annotation/range.ts'

/** Elements that hold no words of the article. Not `header`: headlines stand in it. */
const hidden =
  /<(script|style|figure|figcaption|nav|aside|footer|noscript|iframe|svg|form|button)(?=[\s>])/giu
/**
 * What begins and ends with a label of its own where the tags are gone. Origin: collected for this project from the
 * pages of English-language newspapers.
 */
const labelled =
  /^[ \t]*(?:skip past newsletter promotion[ \t]*$[\s\S]{0,1500}?^[ \t]*after newsletter promotion|(?:keep reading[ \t]*$\s{1,6})?list of \d{1,2} items[ \t]*$[\s\S]{0,1500}?^[ \t]*end of list|quick guide[ \t]*$\s{1,6}.{3,120}$\s{1,6}show)[ \t]*$/gimu

/** Longer ones are likelier to be a tag that nobody closed. */
const longestBlock = 6000

/**
 * Parts of a web page that are no text of the article, over as many lines as they take.
 *
 *     <figure><img src="x.jpg"><figcaption>The pier. Photo: A. Roca</figcaption></figure>
 */
export function hiddenBlocksIn(text: string): TextRange[] {
  const blocks = labelledBlocksIn(text)
  if (!text.includes('<')) return blocks
  let from = 0
  for (const match of text.matchAll(hidden)) {
    if (match.index < from) continue
    const stretch = text.slice(match.index, match.index + longestBlock)
    const closer = new RegExp(`</${match[1]}\\s{0,3}>`, 'iu').exec(stretch)
    if (!closer) continue
    from = match.index + closer.index + closer[0].length
    const block = textRange(match.index, from)
    if (!blocks.some((other) => overlaps(other, block))) blocks.push(block)
  }
  return blocks.sort(byPosition)
}

function labelledBlocksIn(text: string): TextRange[] {
  return Array.from(text.matchAll(labelled), ({ 0: block, index }) => {
    const start = index + block.length - block.trimStart().length
    return textRange(start, start + block.trim().length)
  })
}
