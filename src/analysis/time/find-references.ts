import { unitWords } from '../lexicons/time-words.ts'
import type { Finder } from './draft.ts'
import { gap, oneOf, words } from './pattern.ts'

const plural = oneOf([...unitWords.keys()].filter((word) => word.endsWith('s') && word.length > 4))

const present = [
  'now',
  'currently',
  'current',
  'at present',
  'at the moment',
  'nowadays',
  'presently',
  'at this time',
  'right now',
  'these days',
]
const past = [
  'recently',
  'recent',
  'in the past',
  'the past',
  'the recent past',
  'formerly',
  'lately',
  'a while ago',
  'long ago',
  'the other day',
  'not long ago',
  'in the old days',
]
const future = [
  'the future',
  'the near future',
  'the foreseeable future',
  'the not-too-distant future',
  'the coming days',
  'the near term',
]

/** Words for the present, the past and the future at large: “now”, “recent years”, “the near future”. */
export const references: readonly Finder[] = [
  {
    rule: 'present',
    pattern: words(oneOf(present)),
    read: (_, { words, after }) =>
      (/^now/iu.test(words) && /^(?:,? that\b|here\b)/u.test(after)) ||
      (/^current/iu.test(words) && /^ (?:account|affairs)\b/u.test(after))
        ? null
        : { type: 'DATE', meaning: { kind: 'value', value: 'PRESENT_REF', vague: true } },
  },
  {
    rule: 'vague-past',
    pattern: words(
      `(?:(?:the|these)${gap})?(?:more${gap})?recent${gap}(?:${plural})(?:${gap}and${gap}(?:${plural}))?|${oneOf(past)}|the${gap}(?:past|last|previous|preceding)${gap}(?:${plural})`,
    ),
    read: (_, { words, after }) =>
      /^the past$/iu.test(words) && /^ \p{L}/u.test(after)
        ? null
        : { type: 'DATE', meaning: { kind: 'value', value: 'PAST_REF', vague: true } },
  },
  {
    rule: 'vague-future',
    pattern: words(
      `(?:(?:the|these)${gap})?(?:coming|future|following|ensuing)${gap}(?:${plural})|the${gap}(?:${plural})${gap}(?:ahead|to${gap}come)|${oneOf(future)}`,
    ),
    read: () => ({ type: 'DATE', meaning: { kind: 'value', value: 'FUTURE_REF', vague: true } }),
  },
]
