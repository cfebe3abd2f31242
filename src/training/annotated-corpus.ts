import { readFileSync } from 'node:fs'
import { findBoilerplate } from '../analysis/cleaning/find-boilerplate.ts'
import { titleAt } from '../analysis/entities/person-titles.ts'
import { type Word, wordsOfText } from '../analysis/entities/words.ts'
import { countryOfDemonym, knownPlaces, lookUpForm } from '../analysis/lexicons/places.ts'
import { findDateline } from '../analysis/sections/find-dateline.ts'
import { findHeadings } from '../analysis/sections/find-headings.ts'
import { findParagraphs } from '../analysis/text/find-paragraphs.ts'
import { findSentences } from '../analysis/text/find-sentences.ts'
import { tokenise } from '../analysis/text/tokenise.ts'
import type { Dateline } from '../annotation/document.ts'
import { type EntityType, entityTypes } from '../annotation/entities.ts'

/** An article in which people have marked the names. */
export type AnnotatedArticle = {
  readonly id: string
  readonly words: readonly Word[]
  readonly dateline: Dateline | null
  readonly names: readonly GoldName[]
}

/** A name by index into the words; half open. */
export type GoldName = { readonly from: number; readonly to: number; readonly type: EntityType }

/**
 * Reads a corpus: an article a line, `{id, text, gold: {entities: [{range, type}]}}`, ranges in UTF-16 code
 * units.
 *
 * @throws  Error with the number of the first line that is not such an article
 */
export function annotatedArticles(file: string): AnnotatedArticle[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line, index) => {
    const article: unknown = JSON.parse(line)
    if (!isArticle(article)) throw new Error(`${file}:${index + 1} is no annotated article`)
    return articleOf(article)
  })
}

type Line = {
  readonly id: string
  readonly text: string
  readonly gold: { readonly entities: readonly { range: [number, number]; type: EntityType }[] }
}

function isArticle(value: unknown): value is Line {
  if (typeof value !== 'object' || value === null) return false
  const { id, text, gold } = Object.fromEntries(Object.entries(value))
  return (
    typeof id === 'string' &&
    typeof text === 'string' &&
    Array.isArray(gold?.entities) &&
    gold.entities.every(({ type }: { type: unknown }) => entityTypes.some((one) => one === type))
  )
}

function articleOf({ id, text, gold }: Line): AnnotatedArticle {
  const paragraphs = findParagraphs(text, findBoilerplate(text))
  const sentences = findSentences(text, paragraphs)
  const headings = findHeadings(text, paragraphs)
  const tokens = tokenise(text, sentences)
  const words = wordsOfText({ text, paragraphs, headings, sentences, tokens })
  const names = gold.entities
    .map(({ range, type }) => ({ ...wordsIn(words, range), type }))
    .map((name) => asWeMark(words, name))
    .filter((name) => name.from >= 0 && name.to > name.from)
  return { id, words, dateline: findDateline(text, paragraphs), names }
}

function wordsIn(words: readonly Word[], [start, end]: readonly [number, number]) {
  const from = words.findIndex((word) => word.start >= start)
  let to = from
  while ((words[to]?.end ?? Infinity) <= end) to++
  return { from, to }
}

/**
 * A name as this project marks it: titles, offices and demonyms before a person's name stand outside of
 * it, and demonyms alone are no names.
 *
 *     U.S. President Ada Berg  →  Ada Berg        Norwegian  →  nothing
 */
function asWeMark(words: readonly Word[], name: GoldName): GoldName {
  const from = /^(?:the|a|an)$/u.test(words[name.from]?.text ?? '') ? name.from + 1 : name.from
  if (name.type === 'person') return { ...name, from: afterTitles(words, from, name.to) }
  const isDemonym = name.type === 'other' && countryOfDemonym.has(formOf(words, from, name.to))
  return { ...name, from: isDemonym ? name.to : from }
}

function afterTitles(words: readonly Word[], start: number, to: number): number {
  for (let at = to - 2; at >= start; at--) {
    const title = words[at]?.capital ? titleAt(words, at, to) : null
    if (title && title.to < to) return title.to
  }
  const isCountry =
    countryOfDemonym.has(formOf(words, start, start + 1)) ||
    knownPlaces.get(formOf(words, start, start + 1))?.kind === 'country'
  return isCountry && to - start > 2 ? start + 1 : start
}

function formOf(words: readonly Word[], from: number, to: number): string {
  return lookUpForm(
    words
      .slice(from, to)
      .map(({ text }) => text)
      .join(' '),
  )
}
