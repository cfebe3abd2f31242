import type { Finder } from './draft.ts'
import { apostrophe, gap, words, year } from './pattern.ts'

const period = '(?:period|quarter)'
const alike = '(?:corresponding|same|comparable|like|similar)'
const yearBefore = `(?:last${gap}year|(?:a|the)${gap}year${gap}(?:ago|earlier|before)|the${gap}(?:previous|prior)${gap}year)`

/** In reports of results, the quarter of another year: “the 1988 period”, “the same quarter last year”. */
export const comparedPeriods: readonly Finder[] = [
  {
    rule: 'compared-period',
    pattern: words(`(?:the|its|their)${gap}(?<year>${year})${gap}${period}`),
    read: (group) => inYear(Number(group('year'))),
  },
  {
    rule: 'compared-period',
    pattern: words(
      `(?:the${gap})?${alike}${gap}${period}${gap}(?:of${gap}|in${gap})?(?<year>${year})`,
    ),
    read: (group) => inYear(Number(group('year'))),
  },
  {
    rule: 'compared-period',
    pattern: words(
      `(?:the${gap})?${alike}${gap}${period}${gap}(?:of${gap}|in${gap})?${yearBefore}`,
    ),
    read: () => inYear(null),
  },
  {
    rule: 'compared-period',
    pattern: words(`last${gap}year${apostrophe}s${gap}${period}`),
    read: () => inYear(null),
  },
]

function inYear(year: number | null) {
  return { type: 'DATE', meaning: { kind: 'quarter-of-year', year } } as const
}
