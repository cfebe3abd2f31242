import type { Span } from './edited.ts'

/** Without the quotation marks and spaces at its ends: whether those belong to it is a matter of taste. */
export function wordsOnly({ start, end }: Span, text: string): Span {
  const words = text.slice(start, end)
  const before = /^[^\p{L}\p{N}]*/u.exec(words)?.[0].length ?? 0
  const after = /[^\p{L}\p{N}]*$/u.exec(words)?.[0].length ?? 0
  return { start: start + before, end: Math.max(start + before, end - after) }
}
