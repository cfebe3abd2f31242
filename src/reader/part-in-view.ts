/**
 * Of some parts of the page, in their order, the last that begins above a line across the view: the one
 * that is being read. `null` above all of them.
 *
 * @param line  its distance from the top of the view, in CSS pixels
 */
export function partInView(ids: readonly string[], line = window.innerHeight * 0.3): string | null {
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
