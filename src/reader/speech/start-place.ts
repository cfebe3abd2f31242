import type { Line } from './lines.ts'

/** In pixels; a paragraph that begins above has gone by under the bar, unless it fills much of the window. */
const barEnds = 40
const muchOfWindow = 0.4

/** The line at the start of what is selected in the text; `null` where nothing of it is. */
export function lineAtSelection(lines: readonly Line[]): number | null {
  const selection = window.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const { startContainer, startOffset } = selection.getRangeAt(0)
  const blocks = new Set(lines.map((line) => line.block))
  for (const id of blocks) {
    const block = document.getElementById(id)
    if (!block?.contains(startContainer)) continue
    const before = document.createRange()
    before.setStart(block, 0)
    before.setEnd(startContainer, startOffset)
    const at = before.toString().length
    return firstWhere(lines, (line) => line.block === id && at < line.marked.end)
  }
  return null
}

/** The line of the paragraph that the address leads to or, without one in view, of the first in view. */
export function lineInView(lines: readonly Line[]): number {
  const target = document.querySelector('article :target')
  const blocks = [...new Set(lines.map((line) => line.block))].filter((id) => {
    const box = document.getElementById(id)?.getBoundingClientRect()
    if (!box || box.top > window.innerHeight) return false
    return box.top >= barEnds || box.bottom > window.innerHeight * muchOfWindow
  })
  const chosen = blocks.find((id) => {
    const block = document.getElementById(id)
    return target && block && (block.contains(target) || target.contains(block))
  })
  return firstWhere(lines, ({ block }) => block === (chosen ?? blocks[0])) ?? 0
}

function firstWhere(lines: readonly Line[], test: (line: Line) => boolean): number | null {
  const at = lines.findIndex(test)
  return at < 0 ? null : at
}
