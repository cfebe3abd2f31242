import type { Name } from '../find-names.ts'
import { typeSign } from '../type-of-name.ts'
import type { Word } from '../words.ts'
import { letterOf } from './labels.ts'
import { lineShapes } from './line-shapes.ts'
import { listedNames } from './listed-names.ts'
import { type Look, looksOf } from './looks.ts'

/** What features of a word are made of: the article, and what the rules and the lists say of it. */
export type NameContext = {
  readonly words: readonly Word[]
  readonly lookAt: (word: Word) => Look
  /** By word: “BP|first-name” where the rules see the beginning of a person's name, and why. */
  readonly ruleMarks: ReadonlyMap<number, string>
  readonly listed: readonly (readonly string[])[]
  readonly lines: ReadonlyMap<number, string>
  /** Words that the article has in small letters. */
  readonly small: ReadonlySet<string>
  /** Words that it has with a capital letter where an ordinary word has none. */
  readonly capitalised: ReadonlySet<string>
  /** In a report of sport, the name of a place is often that of its team. */
  readonly isSport: boolean
}

export function nameContextOf(words: readonly Word[], ruleNames: readonly Name[]): NameContext {
  return {
    words,
    lookAt: looksOf(),
    ruleMarks: ruleMarksOf(words, ruleNames),
    listed: listedNames(words),
    lines: lineShapes(words),
    small: lowerOf(words, ({ isWord, capital }) => isWord && !capital),
    capitalised: lowerOf(words, ({ isWord, capital, opening }) => isWord && capital && !opening),
    isSport: isSport(words),
  }
}

function ruleMarksOf(words: readonly Word[], names: readonly Name[]): Map<number, string> {
  const marks = new Map<number, string>()
  for (const name of names) {
    const sign = typeSign(words, name)
    const why = `${letterOf[sign.type]}|${sign.rule}${name.title ? '+' : ''}`
    for (let at = name.from; at < name.to; at++) {
      marks.set(at, `${at === name.from ? 'B' : 'I'}${why}`)
    }
  }
  return marks
}

function lowerOf(words: readonly Word[], holds: (word: Word) => boolean): ReadonlySet<string> {
  return new Set(words.filter(holds).map(({ lower }) => lower))
}

const sportWords: ReadonlySet<string> = new Set(
  `match matches goal goals season seasons coach coached team teams league game games player players played
   scored win wins championship tournament football baseball hockey soccer cricket rugby basketball`.split(
    /\s+/u,
  ),
)

function isSport(words: readonly Word[]): boolean {
  const count = words.filter(({ lower }) => sportWords.has(lower)).length
  return count >= 4 && count > 0.008 * words.length
}
