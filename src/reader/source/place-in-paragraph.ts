/** Words on the page as a stretch of the file: the paragraph's id, where in it, and how many code units. */
export type PlaceInParagraph = {
  readonly paragraph: string
  readonly offset: number
  readonly length: number
}

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
  const length = mark.textContent?.length ?? 0
  return { paragraph: paragraph.id, offset: before.toString().length, length }
}
