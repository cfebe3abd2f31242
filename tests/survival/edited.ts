/** A stretch of text, half open, in UTF-16 code units. */
export type Span = { readonly start: number; readonly end: number }

/**
 * An article as its paragraphs, each letter knowing where it stood before the edits; -1 for new ones. So
 * where a passage ought to be found is known, whatever was done to the article.
 */
export type Draft = readonly Letters[]
export type Letters = { readonly text: string; readonly origins: readonly number[] }

export const between = '\n\n'

export function draftOf(paragraphs: readonly string[]): Draft {
  let at = 0
  return paragraphs.map((text) => {
    const from = at
    at += text.length + between.length
    return { text, origins: Array.from({ length: text.length }, (_, index) => from + index) }
  })
}

export function textOf(draft: Draft): string {
  return draft.map(({ text }) => text).join(between)
}

export function fresh(text: string): Letters {
  return { text, origins: Array.from({ length: text.length }, () => -1) }
}

export function slice({ text, origins }: Letters, start: number, end = text.length): Letters {
  return { text: text.slice(start, end), origins: origins.slice(start, end) }
}

export function joined(...parts: readonly Letters[]): Letters {
  return {
    text: parts.map(({ text }) => text).join(''),
    origins: parts.flatMap(({ origins }) => [...origins]),
  }
}

/** Puts other words in the place of a stretch; they count as standing where it stood. */
export function replaced(letters: Letters, { start, end }: Span, words: string): Letters {
  const length = end - start
  const origins = Array.from(words, (_, index) =>
    length === 0 ? -1 : (letters.origins[start + Math.min(index, length - 1)] ?? -1),
  )
  return joined(
    slice(letters, 0, start),
    { text: words, origins: words.length === origins.length ? origins : fresh(words).origins },
    slice(letters, end),
  )
}

/** Where a stretch of the first text is in the edited one; `null` when none of its letters are left. */
export function spanNow(draft: Draft, { start, end }: Span): Span | null {
  let at = 0
  let first = -1
  let last = -1
  for (const { text, origins } of draft) {
    for (const [index, origin] of origins.entries()) {
      if (origin < start || origin >= end) continue
      if (first < 0) first = at + index
      last = at + index + 1
    }
    at += text.length + between.length
  }
  return first < 0 ? null : { start: first, end: last }
}
