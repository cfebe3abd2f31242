import type { Dateline, Title } from '../../annotation/document.ts'
import { contains, overlaps, sliceOf, type TextRange, textRange } from '../../annotation/range.ts'
import type { DocumentText } from '../document-text.ts'
import { nounClassesOf } from '../entities/learned/noun-classes.ts'
import { determiners, prepositions } from '../lexicons/grammar-words.ts'
import { paleNouns } from '../lexicons/title-words.ts'
import type { Token } from '../text/tokenise.ts'
import { type NounPhrase, nounPhrases } from './noun-phrases.ts'
import { stemOf } from './stems.ts'
import { titleFromLede } from './title-from-lede.ts'
import { type WordCounts, wordCounts } from './word-counts.ts'

/**
 * A title for each section, taken from its own words: the noun phrase that says most of what this section
 * is about and the others are not.
 *
 *     “In October, Olsen and Ko signed a long-delayed fisheries agreement aimed at …”
 *                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function titlesMade(
  document: DocumentText,
  dateline: Dateline | null,
  sections: readonly TextRange[],
): Title[] {
  const counts = wordCounts(document, sections)
  const phrases = phrasesBySection(document, dateline, sections)
  const used = new Set<string>()
  return sections.map((section, index) => {
    const best = bestPhrase(document, phrases[index] ?? [], counts, { section, index, used })
    for (const stem of best ? stemsIn(document, best) : []) used.add(stem)
    return best
      ? madeTitle(document.text, best.range, 'title-of-noun-phrase')
      : openingTitle(document, dateline, section)
  })
}

/** The phrases of each section; what the article's own title says is not said again. */
function phrasesBySection(
  document: DocumentText,
  dateline: Dateline | null,
  sections: readonly TextRange[],
): NounPhrase[][] {
  const title = titleFromLede(document, dateline).range
  const found: NounPhrase[][] = sections.map(() => [])
  let at = 0
  for (const phrase of nounPhrases(document)) {
    while (at < sections.length && phrase.range.start >= (sections[at]?.end ?? 0)) at++
    const section = sections[at]
    if (!section || !contains(section, phrase.range)) continue
    if (title && overlaps(title, phrase.range)) continue
    if (dateline && overlaps(dateline.range, phrase.range)) continue
    found[at]?.push(phrase)
  }
  return found
}

type Place = {
  readonly section: TextRange
  readonly index: number
  /** Stems in the titles of the sections before. */
  readonly used: ReadonlySet<string>
}

function bestPhrase(
  document: DocumentText,
  phrases: readonly NounPhrase[],
  counts: WordCounts,
  place: Place,
): NounPhrase | null {
  let best: NounPhrase | null = null
  let bestScore = 0
  for (const phrase of phrases) {
    const score = scoreOf(document, phrase, counts, place)
    if (score > bestScore) {
      best = phrase
      bestScore = score
    }
  }
  return best
}

/** Longer titles say more, up to four or five words; the first paragraph sets the tone. */
function scoreOf(
  document: DocumentText,
  phrase: NounPhrase,
  counts: WordCounts,
  { section, index, used }: Place,
): number {
  const stems = stemsIn(document, phrase)
  const head = headOf(document.tokens, phrase)
  const weight = stems.reduce((sum, stem) => sum + counts.weight(stem, index), 0)
  const depth = (phrase.range.start - section.start) / (section.end - section.start)
  const quoted = isQuoted(document.text, phrase.range)
  const words = document.tokens.slice(phrase.from, phrase.to)
  const isBareName = words.every(
    ({ text }) => !/^\p{Ll}/u.test(text) || text === 'of' || text === 'the',
  )
  return (
    weight / Math.sqrt(stems.length + 1) +
    (stems.length >= 3 ? 0.25 : 0) +
    (stems.length >= 2 ? 0.15 : -0.5) +
    0.35 * (1 - depth) -
    (phrase.isGerund ? 0.3 : 0) -
    (quoted ? 0.3 : 0) -
    (head && paleNouns.has(head.lower) ? 1 : 0) -
    // who somebody is heads no section: “executive director of the museum”
    (head && isPerson(head.lower) ? 0.5 : 0) -
    (isBareName ? 0.5 : 0) -
    (head && /^\p{Lu}/u.test(head.text) ? 0.4 : 0) -
    (words.some(({ lower }) => lower === "'s") ? 0.2 : 0) +
    (isFramed(document.tokens, phrase) ? 0.25 : 0) -
    0.3 * stems.filter((stem) => used.has(stem)).length
  )
}

function isPerson(word: string): boolean {
  return nounClassesOf(word)[0] === 'nP'
}

/** Between a determiner or a preposition and a mark or a preposition: surely a whole noun phrase. */
function isFramed(tokens: readonly Token[], { from, to }: NounPhrase): boolean {
  const before = tokens[from - 1]?.lower ?? ''
  const after = tokens[to]
  return (
    (determiners.has(before) || prepositions.has(before)) &&
    (after === undefined ||
      after.kind === 'mark' ||
      prepositions.has(after.lower) ||
      after.lower === 'and')
  )
}

/** The last noun before “of” or “in”. */
function headOf(tokens: readonly Token[], { from, to }: NounPhrase): Token | undefined {
  const words = tokens.slice(from, to)
  const preposition = words.findIndex(({ lower }) =>
    /^(?:of|in|for|on|to|with|between|against|over|from|at)$/u.test(lower),
  )
  return preposition > 0 ? words[preposition - 1] : words.at(-1)
}

function stemsIn({ tokens }: DocumentText, { from, to }: NounPhrase): string[] {
  return tokens
    .slice(from, to)
    .filter(({ lower }) => lower.length > 2 || /^\p{Lu}/u.test(lower))
    .filter(({ lower }) => !/^(?:the|for|with|over|from|between|against|and)$/u.test(lower))
    .map(({ lower }) => stemOf(lower))
}

function isQuoted(text: string, range: TextRange): boolean {
  const before = text.slice(Math.max(0, range.start - 200), range.start)
  return before.lastIndexOf('“') > before.lastIndexOf('”')
}

/** Where no phrase will do: the first words of the section, up to where they can be broken off. */
function openingTitle(
  document: DocumentText,
  dateline: Dateline | null,
  section: TextRange,
): Title {
  const after = dateline && contains(section, dateline.range) ? dateline.range.end : section.start
  const hasWords = /[\p{L}\p{N}]/u.test(document.text.slice(after, section.end))
  const from = hasWords ? after : section.start
  const words = document.text.slice(from, section.end)
  const start = from + Math.max(0, words.search(/[\p{L}\p{N}]/u))
  const rest = document.text.slice(start, section.end)
  const line =
    /^[^\n.!?;:,]{1,60}(?=[\s.!?;:,]|$)/u.exec(rest)?.[0].trimEnd() || rest.slice(0, 60) || words
  return madeTitle(document.text, textRange(start, start + line.length), 'title-of-first-words')
}

function madeTitle(
  text: string,
  range: TextRange,
  rule: 'title-of-noun-phrase' | 'title-of-first-words',
): Title {
  return { origin: 'made', words: sliceOf(text, range), range, evidence: { rule, words: [range] } }
}
