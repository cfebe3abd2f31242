import type { Page } from 'playwright-core'

/** How many characters stand in each full line of the article; the last of a paragraph is not one. */
export function charactersInLines(page: Page): Promise<number[]> {
  return page.locator('.body p').evaluateAll((paragraphs) =>
    paragraphs.flatMap((paragraph) => {
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
      const range = document.createRange()
      const lines: number[] = [0]
      let before = Number.NEGATIVE_INFINITY
      while (walker.nextNode()) {
        const node = walker.currentNode
        for (let at = 0; at < (node.textContent ?? '').length; at++) {
          range.setStart(node, at)
          range.setEnd(node, at + 1)
          const { left, width } = range.getBoundingClientRect()
          // A space at the end of a line takes no room, or none that counts.
          if (width > 0 && left < before) lines.push(0)
          if (width > 0) before = left
          lines[lines.length - 1] = (lines.at(-1) ?? 0) + 1
        }
      }
      return lines.slice(0, -1)
    }),
  )
}
