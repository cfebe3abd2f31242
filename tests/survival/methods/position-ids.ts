import { between } from '../edited.ts'
import type { Arrival, Method } from './method.ts'

/** `#p12`: the number of the paragraph, with the letters within it; silent whatever stands there now. */
export const positionIds: Method = {
  name: 'position ids',
  link({ paragraphs }, { start, end }) {
    let at = 0
    for (const [index, { length }] of paragraphs.entries()) {
      if (start < at + length) return `${index}.${start - at}.${end - at}`
      at += length + between.length
    }
    return null
  },
  follow(link, { text, paragraphs }): Arrival {
    const [index = 0, start = 0, end = 0] = link.split('.').map(Number)
    const at = paragraphs
      .slice(0, index)
      .reduce((sum, { length }) => sum + length + between.length, 0)
    if (index >= paragraphs.length || at + start >= text.length) return { kind: 'gone' }
    return { kind: 'landed', span: { start: at + start, end: at + end }, notice: false }
  },
}
