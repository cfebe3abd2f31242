/** A place on the page as one in the file: the paragraph's id, and so many code units into it. */
export type PlaceInParagraph = { readonly paragraph: string; readonly offset: number }

/**
 * Where a mark stands in its paragraph. The text of a drawn paragraph is the source slice, so the offset in
 * the page and the one in the file are the same.
 */
export function placeInParagraph(mark: Element): PlaceInParagraph | null {
  const paragraph = mark.closest('.body p[id]')
  if (!paragraph) return null
  const before = document.createRange()
  before.setStart(paragraph, 0)
  before.setEndBefore(mark)
  return { paragraph: paragraph.id, offset: before.toString().length }
}
