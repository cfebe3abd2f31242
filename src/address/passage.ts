/** Where a link to a passage leads on the page as it is now. */
export type Landing =
  | { readonly kind: 'exact'; readonly id: string }
  /** The words were changed since the link was made; this is where they stood. */
  | { readonly kind: 'edited'; readonly id: string }
  | { readonly kind: 'gone' }

/**
 * Finds the passage that a fragment names. Never a look-alike without a word: anything but the very
 * same words is `edited` or `gone`.
 *
 * An id is `<kind>-<first words>-<hash of all words>` (see `passageIds`). The same kind and first words with
 * another hash is an edit further on; first words that changed are found by the words they share.
 *
 * @param id   the fragment without `#`, decoded
 * @param ids  all passage ids on the page
 */
export function landingOf(id: string, ids: readonly string[]): Landing {
  if (ids.includes(id)) return { kind: 'exact', id }
  const wanted = partsOf(id)
  if (!wanted) return { kind: 'gone' }
  const close = ids
    .map((other) => ({ id: other, likeness: likeness(wanted, partsOf(other)) }))
    .filter((candidate) => candidate.likeness >= acceptable)
    .sort((a, b) => b.likeness - a.likeness)
  const [best, second] = close
  // Two that are equally like the link: we can't tell which one it meant, so we do not guess.
  if (!best || best.likeness === second?.likeness) return { kind: 'gone' }
  return { kind: 'edited', id: best.id }
}

type IdParts = { readonly kind: string; readonly words: readonly string[] }

/** Two thirds of the words in order: of six words, one replaced and one inserted. */
const acceptable = 2 / 3

function partsOf(id: string): IdParts | null {
  const parts = /^([spqe])-(.+)-[^-]{4,8}(?:-\d+)?$/u.exec(id.slice(0, 200))
  return parts?.[1] && parts[2] ? { kind: parts[1], words: parts[2].split('-') } : null
}

/** Shared words in the same order, as a share of the longer id; 0 when the kinds differ. */
function likeness(a: IdParts, b: IdParts | null): number {
  if (b?.kind !== a.kind) return 0
  let shared = 0
  let from = 0
  for (const word of a.words) {
    const at = b.words.indexOf(word, from)
    if (at >= 0) {
      shared++
      from = at + 1
    }
  }
  return shared / Math.max(a.words.length, b.words.length)
}
