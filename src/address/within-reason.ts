/** Our own addresses have hundreds of characters; with a long filter and what is looked for, a few thousand. */
const longestQuery = 20_000
const longestFragment = 4000

/** Enough of a fragment to say which passage it may have named. */
const kept = 200

/**
 * What the page goes by of an address that somebody else may have made. Every part of the page reads the
 * address, so one of megabytes would stop it; such a query says nothing to us, and such a fragment names no
 * passage.
 *
 * @returns `null` where the address can stay as it is
 */
export function withinReason({
  pathname,
  search,
  hash,
}: Pick<Location, 'pathname' | 'search' | 'hash'>): string | null {
  if (search.length <= longestQuery && hash.length <= longestFragment) return null
  const fragment = hash.length <= longestFragment ? hash : wholeEscapes(hash.slice(0, kept))
  return pathname + (search.length <= longestQuery ? search : '') + fragment
}

/** Without an escape at the end that was cut in two. */
function wholeEscapes(cut: string): string {
  return cut.replace(/%[\da-f]?$/i, '')
}
