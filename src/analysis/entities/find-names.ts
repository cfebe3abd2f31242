import type { Dateline } from '../../annotation/document.ts'
import { contains, overlaps, type TextRange } from '../../annotation/range.ts'
import { commonAcronyms } from '../lexicons/common-words.ts'
import { isPastCue } from '../lexicons/cue-verbs.ts'
import { firstNames } from '../lexicons/first-names.ts'
import { auxiliaries, irregularPasts } from '../lexicons/grammar-words.ts'
import { businessSign } from './business-signs.ts'
import { type KnownName, knownName } from './known-name.ts'
import type { TypeShares } from './learned/read-names.ts'
import { nameRuns } from './name-runs.ts'
import { type NameInRun, splitRun } from './split-run.ts'
import { rangeOfWords, type Word } from './words.ts'

/** A name in the text, not yet known to be anybody's. */
export type Name = {
  /** Words of the name, by index; half open. */
  readonly from: number
  readonly to: number
  readonly range: TextRange
  /** Its words, separated by single spaces where the text has any. */
  readonly text: string
  readonly known: KnownName | null
  readonly title: NameInRun['title']
  /** It is the place of the dateline. */
  readonly isDateline: boolean
  /** How likely it is of each type, by the company it keeps; `null` where only rules find it. */
  readonly shares: TypeShares | null
}

/**
 * All names in the article, in order.
 *
 * A single word that opens a sentence is capitalised anyway; it is a name only where a list knows it,
 * the article has it elsewhere, or it does what only somebody named can do (“Gonzalez said”).
 */
export function findNames(words: readonly Word[], dateline: Dateline | null): Name[] {
  const found = nameRuns(words).flatMap((run) => splitRun(words, run))
  const candidates = found
    .map((name) => nameOf(words, name))
    .filter((name) => !dateline || !overlaps(name.range, dateline.place))
  const common = lowerCaseWords(words)
  const attested = new Set(
    candidates.filter((name) => !isDoubtful(words, name)).flatMap((name) => name.text.split(' ')),
  )
  const names = candidates.filter(
    (name) =>
      (!isDoubtful(words, name) || attested.has(name.text) || isActing(words, name)) &&
      !isCommonWord(words, name, common),
  )
  const place = dateline ? datelineName(words, dateline) : null
  return place ? [place, ...names].sort((a, b) => a.from - b.from) : names
}

/** The name that some words are. */
export function nameOf(words: readonly Word[], { from, to, known, title }: NameInRun): Name {
  const text = words
    .slice(from, to)
    .map((word, index) =>
      index > 0 && word.start > (words[from + index - 1]?.end ?? 0) ? ` ${word.text}` : word.text,
    )
    .join('')
  const range = rangeOfWords(words, from, to)
  return { from, to, range, text, known, title, isDateline: false, shares: null }
}

/** Whether only its place at the start of a sentence might make it a name. */
function isDoubtful(words: readonly Word[], name: Name): boolean {
  const first = words[name.from]
  if (!first?.opening || name.known || name.title || name.to - name.from > 1) return false
  return !(first.text.length > 1 && first.text === first.text.toUpperCase())
}

/** The words that the article also writes small. */
export function lowerCaseWords(words: readonly Word[]): ReadonlySet<string> {
  return new Set(words.filter((word) => word.isWord && !word.capital).map((word) => word.lower))
}

/** “the Council” in an article that also has “the council”, and no name of a council: no name. */
export function isCommonWord(
  words: readonly Word[],
  name: Name,
  common: ReadonlySet<string>,
): boolean {
  if (name.to - name.from > 1 || name.known || name.title) return false
  if (commonAcronyms.has(words[name.from]?.lower ?? '')) return true
  return common.has(words[name.from]?.lower ?? '') && !firstNames.has(name.text)
}

function isActing(words: readonly Word[], name: Name): boolean {
  if (firstNames.has(name.text) || businessSign(words, name)) return true
  // “Officials said”, “Banking is”: a plural or a gerund is a common word
  if (/(?:[^siu]s|ing|ly|ed|ion|ity|ment)$/u.test(name.text)) return false
  const next = words[name.to]
  if (!next || next.sentence !== words[name.from]?.sentence) return false
  return (
    next.lower === "'s" ||
    isPastCue(next.lower) ||
    ((auxiliaries.has(next.lower) || irregularPasts.has(next.lower)) &&
      !/^(?:is|are)$/u.test(next.lower))
  )
}

function datelineName(words: readonly Word[], { place }: Dateline): Name | null {
  const from = words.findIndex((word) => word.start >= place.start)
  let to = from
  while (words[to] && (words[to]?.end ?? Infinity) <= place.end) to++
  if (from < 0 || to <= from) return null
  const range = rangeOfWords(words, from, to)
  if (!contains(place, range)) return null
  const name = nameOf(words, { from, to, known: null, title: null })
  return { ...name, known: knownName(name.text), isDateline: true }
}
