import { type TextRange, textRange } from '../../annotation/range.ts'

/** Elements that hold no words of the article. Not `header`: headlines stand in it. */
const hidden =
  /<(script|style|figure|figcaption|nav|aside|footer|noscript|iframe|svg|form|button)(?=[\s>])/giu
/** Longer ones are likelier to be a tag that nobody closed. */
const longestBlock = 6000

/**
 * Parts of a web page that are no text of the article, over as many lines as they take.
 *
 *     <figure><img src="x.jpg"><figcaption>The pier. Photo: A. Roca</figcaption></figure>
 */
export function hiddenBlocksIn(text: string): TextRange[] {
  const blocks: TextRange[] = []
  if (!text.includes('<')) return blocks
  let from = 0
  for (const match of text.matchAll(hidden)) {
    if (match.index < from) continue
    const stretch = text.slice(match.index, match.index + longestBlock)
    const closer = new RegExp(`</${match[1]}\\s{0,3}>`, 'iu').exec(stretch)
    if (!closer) continue
    from = match.index + closer.index + closer[0].length
    blocks.push(textRange(match.index, from))
  }
  return blocks
}
