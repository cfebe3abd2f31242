/**
 * A stretch of an element’s text as a range over its text nodes, which it leaves as they are.
 *
 * @param start  counted in the element’s text content; so is `end`
 */
export function rangeOfWords(element: Element, start: number, end: number): Range {
  const range = document.createRange()
  range.selectNodeContents(element)
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let from = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const to = from + (node.nodeValue?.length ?? 0)
    if (from <= start && start < to) range.setStart(node, start - from)
    if (from < end && end <= to) {
      range.setEnd(node, end - from)
      break
    }
    from = to
  }
  return range
}
