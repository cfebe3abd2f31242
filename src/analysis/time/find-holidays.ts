import { fixedHolidays, movingHolidays } from '../lexicons/time-words.ts'
import type { Finder, Which } from './draft.ts'
import { gap, oneOf, words, year } from './pattern.ts'

const name = `(?<name>${oneOf([...fixedHolidays.keys(), ...movingHolidays.keys()])})`

/** Feast days by name: “Thanksgiving”, “last Christmas”, “New Year’s Eve 1999”. */
export const holidays: readonly Finder[] = [
  {
    rule: 'holiday',
    pattern: words(`(?:(?<which>last|next|this)${gap})?${name}(?:,?${gap}(?<year>${year}))?`),
    read: (group, { words, before }) => {
      // “Johnnie Christmas”, “White Christmas”: a name
      const isName =
        /(?<!\p{L})(?!(?:On|By|In|At|Until|Since|Before|After|And|This|Last|Next)\b)\p{Lu}\p{Ll}+ $/u
      if (!/\p{Lu}/u.test(words) || isName.test(before)) return null
      const known = group('name').replaceAll(/\s+/gu, ' ')
      const part = fixedHolidays.get(known) ?? known
      return {
        type: 'DATE',
        meaning: { kind: 'part-of-year', part, which: whichOf(group('which')) },
      }
    },
  },
]

function whichOf(word: string): Which {
  return word === 'last' || word === 'next' || word === 'this' ? word : 'by-tense'
}
