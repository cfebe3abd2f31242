import { directionOf } from './direction-of.ts'
import { type Fitted, lineHeight } from './fit-words.ts'
import type { Label } from './picture.ts'

/** The lines of some words as labels, one below the other. @param y  of the first base line */
export function setLines(
  { type, lines }: Fitted,
  place: Pick<Label, 'part' | 'anchor' | 'x' | 'y' | 'colour'>,
): Label[] {
  const direction = directionOf(lines.join(' '))
  return lines.map((words, index) => ({
    kind: 'label',
    ...type,
    ...place,
    y: Math.round(place.y + index * type.size * lineHeight),
    words,
    direction,
  }))
}
