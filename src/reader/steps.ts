/**
 * The id that comes after another in their order, or before it, round the end.
 *
 * @param from  where to start; an id that is not among them starts at the first, or the last
 */
export function stepFrom(ids: readonly string[], from: string | null, by: 1 | -1): string | null {
  const at = from === null ? -1 : ids.indexOf(from)
  if (at < 0) return (by === 1 ? ids[0] : ids.at(-1)) ?? null
  return ids[(at + by + ids.length) % ids.length] ?? null
}

type Said = { readonly id: string; readonly speakers: readonly { readonly id: string }[] }

/** The ids of the quotations that share a speaker with this one, itself included, in the order of the text. */
export function bySameSpeaker(quotes: readonly Said[], id: string): string[] {
  const theirs = new Set(quotes.find((quote) => quote.id === id)?.speakers.map((one) => one.id))
  return quotes
    .filter(({ speakers }) => speakers.some((speaker) => theirs.has(speaker.id)))
    .map((quote) => quote.id)
}
