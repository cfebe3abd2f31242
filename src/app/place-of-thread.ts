/** The place beside the text where a thread stands in place of the entities, once there is room. */
export const besideId = 'beside-the-text'

/** That place, where the page has a column for it (`styles/layout.css`); otherwise `null`. */
export function placeBeside(): Element | null {
  const place = document.getElementById(besideId)
  const column = place?.parentElement
  return column && getComputedStyle(column).position === 'sticky' ? place : null
}

/** Hears when the page may have got another number of columns. */
export function onColumnsChange(listener: () => void): () => void {
  if (typeof ResizeObserver === 'undefined') return () => {}
  const observer = new ResizeObserver(listener)
  observer.observe(document.documentElement)
  return () => observer.disconnect()
}
