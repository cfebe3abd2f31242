import { type TextRange, textRange } from '../../annotation/range.ts'
import type { DocumentText } from '../document-text.ts'
import { countryOfDemonym, knownPlaces, lookUpForm } from '../lexicons/places.ts'
import { beginsQuoted } from '../text/begins-quoted.ts'
import { knownOrganisation } from './known-name.ts'

/** A token as the search for names sees it: a compound of names is several. */
export type Word = {
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
  readonly sentence: number
  readonly isWord: boolean
  /** Begins with a capital letter. */
  readonly capital: boolean
  /** First word of its sentence, or first within quotation marks or after a colon: capitalised anyway. */
  readonly opening: boolean
  /** Stands within quotation marks that opened in the same paragraph, or in the one before that left them open. */
  readonly quoted: boolean
}

/**
 * The words of the article.
 *
 *     Finland-Norway talks  →  Finland · - · Norway · talks
 *     US-led forces         →  US · - · led · forces
 *     Palo Alto-based       →  Palo · Alto · - · based
 *     long-awaited          →  long-awaited
 */
export function wordsOfText(document: DocumentText): Word[] {
  const words: Word[] = []
  let quoted = false
  for (const token of document.tokens) {
    const before = words.at(-1)
    const opening =
      before?.sentence !== token.sentence ||
      (!before.isWord && (before.opening || /^[:“"‘(]$/u.test(before.text)))
    if (opensParagraph(document, before, token.sentence))
      quoted &&= goesOn(document, token.sentence)
    if (token.text === '“') quoted = true
    else if (token.text === '”') quoted = false
    else if (token.text === '"') quoted = !quoted
    for (const part of partsOf(token.text)) {
      const start = token.range.start + part.start
      const isWord = token.kind !== 'mark' && part.text !== '-'
      words.push({
        text: part.text,
        lower: part.text.toLowerCase().replaceAll('’', "'"),
        start,
        end: start + part.text.length,
        sentence: token.sentence,
        isWord,
        capital: /^\p{Lu}/u.test(part.text),
        opening: opening && part.start === 0,
        quoted,
      })
    }
  }
  return words
}

function opensParagraph(
  document: DocumentText,
  before: Word | undefined,
  sentence: number,
): boolean {
  if (before?.sentence === sentence) return false
  const { sentences } = document
  return !before || sentences[before.sentence]?.paragraph !== sentences[sentence]?.paragraph
}

/** Whether the paragraph of a sentence closes the marks that the one before it left open. */
function goesOn({ text, paragraphs, sentences }: DocumentText, sentence: number): boolean {
  const paragraph = paragraphs[sentences[sentence]?.paragraph ?? -1]
  return paragraph !== undefined && beginsQuoted(text, paragraph)
}

/** The range from one word to before another; `to` is exclusive. */
export function rangeOfWords(words: readonly Word[], from: number, to: number): TextRange {
  const first = words[from]
  const last = words[to - 1]
  if (!first || !last) throw new RangeError(`no words ${from}–${to} among ${words.length}`)
  return textRange(first.start, last.end)
}

type Part = { readonly text: string; readonly start: number }

function partsOf(text: string): Part[] {
  if (!/^\p{Lu}.*[-‐‑]/u.test(text) || isKnown(text)) return [{ text, start: 0 }]
  const parts = Array.from(text.matchAll(/[^-‐‑]+|[-‐‑]/gu), (part) => ({
    text: part[0],
    start: part.index,
  }))
  const isSplit = parts.some((part) => isKnown(part.text)) || /-(?:based|born)$/u.test(text)
  return isSplit && parts.every((part) => part.text !== '')
    ? parts.map((part) => (/[-‐‑]/u.test(part.text) ? { ...part, text: '-' } : part))
    : [{ text, start: 0 }]
}

function isKnown(text: string): boolean {
  const form = lookUpForm(text)
  return knownPlaces.has(form) || countryOfDemonym.has(form) || knownOrganisation(text) !== null
}
