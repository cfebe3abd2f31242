/** In pixels of the window. */
export type Box = {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

type Size = { readonly width: number; readonly height: number }

/**
 * Where a menu stands beside selected lines without lying on them: below the last, where no system puts its
 * own menu, else above the first; where the lines fill the view, at its foot.
 *
 * @param lines  the selected lines, from the first to the last; at least one
 * @param view   what is free to be seen of the page
 * @param gap    between the lines and the menu
 */
export function menuPlace(
  lines: readonly Box[],
  menu: Size,
  view: Box,
  gap: number,
): { readonly left: number; readonly top: number } {
  const top = Math.min(...lines.map((line) => line.top))
  const bottom = Math.max(...lines.map((line) => line.bottom))
  const below = bottom + gap
  const above = top - gap - menu.height
  const isBelow = below >= view.top && below + menu.height <= view.bottom
  const isAbove = above >= view.top && above + menu.height <= view.bottom
  const near = lines.filter((line) =>
    isBelow ? line.bottom > bottom - heightOf(line) / 2 : line.top < top + heightOf(line) / 2,
  )
  const left = Math.min(...near.map((line) => line.left))
  const right = Math.max(...near.map((line) => line.right))
  return {
    left: between(view.left, (left + right - menu.width) / 2, view.right - menu.width),
    top: isBelow ? below : isAbove ? above : view.bottom - menu.height,
  }
}

const heightOf = ({ top, bottom }: Box) => bottom - top

function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}
