/** Shorter lines, such as the labels of a page, stand in many texts. */
const leastCharacters = 40

/** Whether a text can be an edit of another one, and not another report: a paragraph stands in both as it is. */
export function isEditOf(text: string, before: string): boolean {
  const known = new Set(paragraphsOf(before))
  return text === before || paragraphsOf(text).some((paragraph) => known.has(paragraph))
}

function paragraphsOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length >= leastCharacters)
}
