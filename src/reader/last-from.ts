/**
 * The last of the sorted items that lies at or before something, by halving.
 *
 * @param isAfter  whether an item lies after it
 * @returns        its index; `-1` where all lie after it
 */
export function lastFrom<T>(items: readonly T[], isAfter: (item: T) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item === undefined || isAfter(item)) high = middle
    else low = middle + 1
  }
  return low - 1
}
