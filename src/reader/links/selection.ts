/** In milliseconds; while a selection is still being widened nothing is offered for it. */
const settlesIn = 200

let selected: Range | null = null
let isPressed = false
let isOnMenu = false
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

/**
 * What the reader has selected in the article, once they have let go of it; `null` for nothing. It stays
 * while focus is in a field, which has a selection of its own: the words are still meant then.
 */
export const selection = {
  now: () => selected,
  subscribe(listener: () => void): () => void {
    if (listeners.size === 0) listen()
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
      if (listeners.size === 0) leave()
    }
  },
}

function listen(): void {
  document.addEventListener('selectionchange', settle)
  document.addEventListener('pointerdown', press, { passive: true })
  document.addEventListener('pointerup', press, { passive: true })
  // This code comes with the first selection, which a mouse may still be drawing.
  isPressed = hasMouse() && document.querySelector('article:active') !== null
  settle()
}

function hasMouse(): boolean {
  return window.matchMedia?.('(hover: hover)').matches === true
}

function leave(): void {
  document.removeEventListener('selectionchange', settle)
  document.removeEventListener('pointerdown', press)
  document.removeEventListener('pointerup', press)
}

/**
 * A finger is not followed: the handles that it draws are the system’s, which tells nothing of them. On what
 * is to be done with the words a press may take the selection away before its click has come.
 */
function press({ type, target, pointerType }: PointerEvent): void {
  const isDown = type === 'pointerdown'
  if (isDown) isOnMenu = target instanceof Element && !!target.closest('[data-keeps-selection]')
  if (pointerType === 'mouse') isPressed = isDown
  if (isDown) return
  if (isOnMenu) setTimeout(letGo, clickComesIn)
  else if (pointerType === 'mouse') settle()
}

const clickComesIn = 400

function letGo(): void {
  isOnMenu = false
  settle()
}

function settle(): void {
  if (isOnMenu || isInField(document.activeElement)) return
  clearTimeout(timer)
  if (document.getSelection()?.isCollapsed !== false) keep(null)
  else if (!isPressed) timer = setTimeout(() => keep(rangeInArticle()), settlesIn)
}

function isInField(focused: Element | null): boolean {
  return focused?.matches('input, textarea, [contenteditable]') === true
}

function rangeInArticle(): Range | null {
  const now = document.getSelection()
  const body = document.querySelector('article .body')
  if (!now || now.isCollapsed || now.rangeCount === 0 || !body) return null
  const range = now.getRangeAt(0)
  return range.intersectsNode(body) ? range.cloneRange() : null
}

function keep(range: Range | null): void {
  if (range === selected || (range && selected && isSame(range, selected))) return
  selected = range
  for (const listener of listeners) listener()
}

function isSame(a: Range, b: Range): boolean {
  return (
    a.compareBoundaryPoints(Range.START_TO_START, b) === 0 &&
    a.compareBoundaryPoints(Range.END_TO_END, b) === 0
  )
}
