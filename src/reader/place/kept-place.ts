import { landingOf } from '../../address/passage.ts'

/** Where a reader was: a paragraph, by its number from 1. */
export type Place = { readonly id: string; readonly number: number }

/**
 * The paragraph that was kept, as the article is now. A place is no link: where its words were changed, the
 * paragraph that they became will do; where they are gone, there is no place.
 *
 * @param kept  what the device kept, which may be anything
 * @param ids   of all paragraphs, in order
 */
export function placeOf(kept: string | null, ids: readonly string[]): Place | null {
  if (!kept?.startsWith('p-')) return null
  const landing = landingOf(kept, ids)
  return landing.kind === 'gone' ? null : { id: landing.id, number: ids.indexOf(landing.id) + 1 }
}

/**
 * What to keep of where a reader is: nothing at the start, and nothing at the end, since who has read an
 * article begins anew.
 *
 * @param reading  the paragraph at the top of the view, `null` above the first
 */
export function keptOf(
  ids: readonly string[],
  reading: string | null,
  isAtEnd: boolean,
): string | null {
  return reading === null || reading === ids[0] || isAtEnd ? null : reading
}
