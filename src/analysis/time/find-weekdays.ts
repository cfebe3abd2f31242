import { dayParts, weekdays as names } from '../lexicons/time-words.ts'
import type { Finder, Which } from './draft.ts'
import { gap, oneOf, weekday, words } from './pattern.ts'

const part = `(?<part>${oneOf(dayParts.keys())})`
const which = `(?:(?<which>last|next|this|this${gap}past|this${gap}coming|this${gap}last|the${gap}coming|the${gap}following|the${gap}previous|the${gap}next|the${gap}past)${gap})?`

/** Days of the week, with part of the day: “Friday”, “next Tuesday”, “Wednesday evening”. */
export const weekdays: readonly Finder[] = [
  {
    rule: 'weekday',
    pattern: words(`${which}(?<weekday>${weekday})(?:${gap}${part})?`),
    read: (group, { words, before, after }) =>
      /\p{Lu}/u.test(words) && !isName(before, after)
        ? {
            type: group('part') ? 'TIME' : 'DATE',
            meaning: {
              kind: 'weekday',
              weekday: names.get(group('weekday')) ?? 1,
              which: whichOf(group('which')),
            },
            ...(group('part') ? { time: dayParts.get(group('part')) ?? 'MO' } : {}),
          }
        : null,
  },
]

/** “Black Friday”, “the Sunday Times”: a weekday in a name. */
function isName(before: string, after: string): boolean {
  return (
    /(?:Black|Good|Ash|Bloody|Holy|Maundy|Cyber|Super|Fat|Palm|Easter) $/u.test(before) ||
    /^ (?:Times|Telegraph|Mirror|Express|Mail|Herald|Post|Star|Sun|Night Live|Night Football)\b/u.test(
      after,
    )
  )
}

function whichOf(word: string): Which {
  if (/previous$/u.test(word)) return 'before-told'
  if (/following$/u.test(word)) return 'after-told'
  if (/(?:last|past)$/u.test(word)) return 'last'
  if (/(?:next|coming)$/u.test(word)) return 'next'
  return word === 'this' ? 'this' : 'by-tense'
}
