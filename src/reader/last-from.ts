import { firstNot } from '../annotation/first-not.ts'

/**
 * The last of the sorted items that lies at or before something, by halving.
 *
 * @param isAfter  whether an item lies after it
 * @returns        its index; `-1` where all lie after it
 */
export function lastFrom<T>(items: readonly T[], isAfter: (item: T) => boolean): number {
  const isReached = (item: T | undefined) => item !== undefined && !isAfter(item)
  return firstNot(items.length, (at) => isReached(items[at])) - 1
}
