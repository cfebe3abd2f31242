import { contains, sliceOf, type TextRange } from '../../annotation/range.ts'
import type { DocumentText } from '../document-text.ts'
import { lowerCaseWords, type Name, nameOf } from './find-names.ts'
import { knownHere } from './known-at.ts'
import type { Word } from './words.ts'

/**
 * The names without what only a headline makes of them: where all of its words begin with a capital, a capital says
 * nothing. What is of a name elsewhere is one there too.
 *
 *     A Bridge Fell. The Warnings Had Been Piling Up.    no “Bridge Fell”
 *     Paz Promises Repairs              “…,” Linda Paz said.   “Paz” alone
 */
export function withoutHeadlineWords(
  document: DocumentText,
  words: readonly Word[],
  names: readonly Name[],
): Name[] {
  const headlines = headlinesInCapitals(document, lowerCaseWords(words))
  if (headlines.length === 0) return [...names]
  const isIn = ({ range }: Name) => headlines.some((line) => contains(line, range))
  const elsewhere = names.filter((name) => !isIn(name))
  const attested = new Set(elsewhere.flatMap(({ text }) => text.toLowerCase().split(' ')))
  return names.flatMap((name) => {
    if (!isIn(name) || name.known || name.title) return [name]
    const run = longestRun(words, name, attested)
    if (!run) return []
    const { from, to } = run
    if (to - from === name.to - name.from) return [name]
    const known = knownHere(words, from, to)
    return [{ ...nameOf(words, { from, to, known, title: null }), shares: name.shares }]
  })
}

/** The most words in a row that are of names elsewhere. */
function longestRun(words: readonly Word[], name: Name, attested: ReadonlySet<string>) {
  let best: { from: number; to: number } | null = null
  for (let from = name.from; from < name.to; from++) {
    let to = from
    while (to < name.to && attested.has(words[to]?.lower ?? '')) to++
    if (to > from && (!best || to - from > best.to - best.from)) best = { from, to }
  }
  return best
}

/** Fewer words with capitals may all be names. */
const fewestWords = 4

/** So many of them have to be common words of the text. */
const fewestSmall = 2

/** Some of its words have to stand in the text without their capitals: otherwise the line may be a long name. */
function headlinesInCapitals(
  { text, paragraphs, headings }: DocumentText,
  small: ReadonlySet<string>,
): TextRange[] {
  return paragraphs.filter((line, index) => {
    if (!headings.has(index)) return false
    const words = sliceOf(text, line).match(/\p{L}[\p{L}'’-]{3,}/gu) ?? []
    return (
      words.length >= fewestWords &&
      words.every((word) => /^\p{Lu}\p{Ll}/u.test(word)) &&
      words.filter((word) => small.has(word.toLowerCase())).length >= fewestSmall
    )
  })
}
