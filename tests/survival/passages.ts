import { analyse } from '../../src/analysis/analyse.ts'
import type { PassageKind } from '../../src/annotation/passage-ids.ts'
import { readableRangeOf, readableTextOf } from '../../src/annotation/readable-text.ts'
import type { Span } from './edited.ts'
import { pick, type Random } from './edits.ts'

export type Passage = Span & { readonly kind: PassageKind }

/** An article as the harness edits it. */
export type SurvivalArticle = {
  readonly name: string
  readonly paragraphs: readonly string[]
  readonly text: string
  /** Sections, paragraphs, sentences, quotations and events; over `text`. */
  readonly passages: readonly Passage[]
  readonly words: readonly Span[]
}

export function survivalArticle(name: string, source: string): SurvivalArticle {
  const { sections, sentences, quotations, events } = analyse(source)
  const readable = readableTextOf(source, sections)
  const named = (
    kind: PassageKind,
    found: readonly { readonly range: Parameters<typeof readableRangeOf>[1] }[],
  ) =>
    found.flatMap(({ range }) => {
      const span = readableRangeOf(readable, range)
      const isMarkup = span && /^(?:<[^>]*>)?$/.test(readable.text.slice(span.start, span.end))
      return span && !isMarkup ? [{ kind, ...span }] : []
    })
  return {
    name,
    text: readable.text,
    paragraphs: readable.paragraphs.map(({ range }) => readable.text.slice(range.start, range.end)),
    passages: [
      ...named('s', sections),
      ...named(
        'p',
        sections.flatMap((section) => section.paragraphs),
      ),
      ...named('t', sentences),
      ...named('q', quotations),
      ...named('e', events),
    ],
    words: wordsOf(readable.text),
  }
}

/** Not the names of tags in an article that came as HTML: those are no words that anybody sends. */
function wordsOf(text: string): Span[] {
  return Array.from(text.matchAll(/(?<!<\/?)\b[\p{L}\p{N}]+(?:[’'][\p{L}\p{N}]+)*/gu), (word) => ({
    start: word.index,
    end: word.index + word[0].length,
  }))
}

const lengths = [1, 2, 3, 4, 5, 8, 12, 20, 40]

/** A passage of the article: half of the time one that it names, otherwise words that a reader chose. */
export function somePassage({ passages, words }: SurvivalArticle, random: Random): Passage {
  const named = pick(passages, random)
  if (named && random() < 0.5) return named
  const length = Math.min(pick(lengths, random) ?? 1, words.length)
  const from = Math.floor(random() * (words.length - length + 1))
  return { kind: 'w', start: words[from]?.start ?? 0, end: words[from + length - 1]?.end ?? 1 }
}
