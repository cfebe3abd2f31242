/**
 * Goes to a passage as a link to it would, so that the browser scrolls there and marks it. A walk from one
 * passage to the next is one step for Back, however long it is.
 */
export function goTo(id: string, isWalk = false): void {
  const target = `#${encodeURIComponent(id)}`
  if (isWalk || window.location.hash === target) window.location.replace(target)
  else window.location.hash = target
}

/** The passage that the address names; `''` for none. */
export function passageInAddress(): string {
  try {
    return decodeURIComponent(window.location.hash.slice(1))
  } catch {
    return ''
  }
}

/**
 * Of some parts of the page, in their order, the last that begins above a line near the top of the view: the
 * one that is being read. `null` above all of them.
 */
export function partInView(ids: readonly string[]): string | null {
  const line = window.innerHeight * 0.3
  const isAbove = (id: string) =>
    (document.getElementById(id)?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY) < line
  let [low, high] = [0, ids.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isAbove(ids[middle] ?? '')) low = middle + 1
    else high = middle
  }
  return ids[low - 1] ?? null
}
