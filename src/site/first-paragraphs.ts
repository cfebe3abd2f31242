/** Characters of an article with which a page is worth painting; more would only have the first frame come later. */
const enough = 300

/**
 * The paragraph with which a page has words enough to be painted, or the last where there are fewer. A browser
 * that knows `rel="expect"` paints nothing before it, so that its first frame, which costs as much as any
 * other, is not an empty one; what follows comes with the second.
 *
 * @param page  the HTML of the page
 * @returns     the id of the paragraph, as it stands in the HTML; `null` on a page without an article
 */
export function firstParagraphs(page: string): string | null {
  const article = /<article[\s\S]*?<\/article>/u.exec(page)?.[0] ?? ''
  let last: string | null = null
  let length = 0
  for (const [, id = '', words = ''] of article.matchAll(/<p id="([^"]*)"[^>]*>(.*?)<\/p>/gsu)) {
    last = id
    length += words.replace(/<[^>]*>/gu, '').length
    if (length >= enough) break
  }
  return last
}
