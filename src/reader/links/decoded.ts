/** A fragment as the ids of the page are spelt; as it is where it can’t be decoded. */
export function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
