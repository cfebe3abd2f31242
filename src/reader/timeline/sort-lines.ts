/**
 * Puts the lines of the drawn timeline in order of the text, or back in order of time. The elements
 * themselves are moved, since an order of style alone is not the one that is read out and tabbed through.
 */
export function sortLines(root: ParentNode, order: 'time' | 'text'): void {
  for (const list of root.querySelectorAll('ol.timeline')) {
    const lines = [...list.children].filter((line) => line instanceof HTMLElement)
    // How the build ordered them; written down before they are first moved.
    for (const [at, line] of lines.entries()) line.dataset.inTime ??= String(at)
    const place = (line: HTMLElement) =>
      Number(order === 'text' ? line.dataset.at : line.dataset.inTime)
    const sorted = lines.toSorted((a, b) => place(a) - place(b))
    if (sorted.some((line, at) => line !== lines[at])) list.append(...sorted)
  }
}
