import { directiveFor } from '../../../src/address/make-directive.ts'
import {
  asDrawn,
  findDirective,
  formatDirective,
  pageTextOf,
  type TextDirective,
} from '../../../src/address/text-directive.ts'
import { between } from '../edited.ts'
import { wordsOnly } from '../words-only.ts'
import type { Arrival, Method } from './method.ts'

/** `#:~:text=`: made as uniquely as it can be, and followed as browsers do; nobody is told anything. */
export const textFragments: Method = {
  name: 'text fragments',
  link({ text, paragraphs }, passage) {
    const span = wordsOnly(passage, text)
    const range = {
      start: onPage(paragraphs, span.start),
      end: onPage(paragraphs, span.end),
    }
    const directive = directiveFor(pageTextOf(paragraphs), range)
    return directive && formatDirective(directive)
  },
  follow(link, { paragraphs }): Arrival {
    const found = findDirective(pageTextOf(paragraphs), parseDirective(link))
    if (!found) return { kind: 'gone' }
    const span = { start: inText(paragraphs, found.start), end: inText(paragraphs, found.end) }
    return { kind: 'landed', span, notice: false }
  },
}

function parseDirective(link: string): TextDirective {
  const parts = link.slice('text='.length).split(',')
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined
  const [start = '', end] = parts
  return {
    start: decodeURIComponent(start),
    ...(prefix !== undefined && { prefix: decodeURIComponent(prefix) }),
    ...(end !== undefined && { end: decodeURIComponent(end) }),
    ...(suffix !== undefined && { suffix: decodeURIComponent(suffix) }),
  }
}

/** A place in the text of an article, as one on its page, where white space is collapsed. */
function onPage(paragraphs: readonly string[], at: number): number {
  const { before, rest, inside } = paragraphAt(
    paragraphs,
    at,
    (words) => words.length,
    between.length,
  )
  return (
    before.reduce((sum, words) => sum + asDrawn(words).length + 1, 0) +
    asDrawn(rest.slice(0, inside)).length
  )
}

function inText(paragraphs: readonly string[], at: number): number {
  const { before, rest, inside } = paragraphAt(paragraphs, at, (words) => asDrawn(words).length, 1)
  let length = 0
  while (asDrawn(rest.slice(0, length)).length < inside) length++
  return before.reduce((sum, words) => sum + words.length + between.length, 0) + length
}

function paragraphAt(
  paragraphs: readonly string[],
  at: number,
  lengthOf: (words: string) => number,
  gap: number,
): { before: readonly string[]; rest: string; inside: number } {
  let inside = at
  let index = 0
  for (; index < paragraphs.length - 1; index++) {
    const length = lengthOf(paragraphs[index] ?? '')
    if (inside <= length) break
    inside -= length + gap
  }
  return { before: paragraphs.slice(0, index), rest: paragraphs[index] ?? '', inside }
}
