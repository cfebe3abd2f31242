import type { Section } from './document.ts'

/**
 * The sections that are drawn under a title of their own, and listed by it. An article in one piece has none: a heading
 * made for it would only say once more what the headline says.
 */
export function headedSections(sections: readonly Section[]): readonly Section[] {
  const [only] = sections
  return sections.length === 1 && only?.title.origin === 'made' ? [] : sections
}
