let stop = () => {}

/**
 * Keeps what is typed from now on for the box that a tool will open with, whose code may still have to be fetched: it is
 * put into the first box that gets focus. Tab, Enter, Escape and the pointer say that the reader meant something else.
 */
export function typeAhead(): void {
  stop()
  let typed = ''
  const listening = new AbortController()
  const options = { capture: true, signal: listening.signal }
  stop = () => listening.abort()
  const keep = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    if (['Tab', 'Enter', 'Escape'].includes(event.key)) return stop()
    if (event.key === 'Backspace') typed = typed.slice(0, -1)
    else if (Array.from(event.key).length === 1) typed += event.key
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const hand = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLInputElement)) return
    stop()
    if (typed !== '') insert(target, typed)
  }
  window.addEventListener('keydown', keep, options)
  window.addEventListener('focusin', hand, options)
  window.addEventListener('pointerdown', () => stop(), options)
}

/** As if it were typed there: who listens to the box hears of it. */
function insert(box: HTMLInputElement, typed: string): void {
  box.setRangeText(typed, box.value.length, box.value.length, 'end')
  box.dispatchEvent(new InputEvent('input', { bubbles: true, data: typed }))
}
