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
