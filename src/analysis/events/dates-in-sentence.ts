import { isReversed } from '../../annotation/time-bounds.ts'
import type { Timex } from '../../annotation/times.ts'
import type { Token } from '../text/tokenise.ts'
import type { DatedWords } from './dated-words.ts'

/**
 * The time expressions of a sentence with their tokens; “from 3 May to 5 May” and “between 2014 and 2016”
 * become one, with the interval as date. Of a list, “in 2010, 2011 and 2013”, the first is the date.
 */
export function datesInSentence(
  tokens: readonly Token[],
  from: number,
  timexes: readonly Timex[],
): DatedWords[] {
  const dates: DatedWords[] = []
  let at = from
  for (const timex of timexes) {
    while ((tokens[at]?.range.end ?? Infinity) <= timex.range.start) at++
    let to = at
    while ((tokens[to]?.range.start ?? Infinity) < timex.range.end) to++
    const words = { timex, from: at, to, date: timex.unresolved ? null : timex.value }
    const last = dates.at(-1)
    const both = last ? (interval(tokens, last, words) ?? listed(tokens, last, words)) : null
    if (both) dates[dates.length - 1] = both
    else dates.push(words)
    at = to
  }
  return dates
}

function listed(
  tokens: readonly Token[],
  first: DatedWords,
  { timex, from, to, date }: DatedWords,
): DatedWords | null {
  if (first.date === null || date === null || from - first.to > 2 || from === first.to) return null
  for (let at = first.to; at < from; at++) {
    if (!/^(?:,|and|or)$/u.test(tokens[at]?.lower ?? '')) return null
  }
  const isAlike = timex.type === 'DATE' && first.date.length === date.length
  return isAlike ? { ...first, to } : null
}

function interval(
  tokens: readonly Token[],
  first: DatedWords,
  second: DatedWords,
): DatedWords | null {
  const lead = tokens[first.from - 1]?.lower ?? ''
  const link = tokens[first.to]?.lower ?? ''
  const linked =
    lead === 'from' ? /^(?:to|until|till|through|into)$/u : lead === 'between' ? /^and$/u : null
  if (!linked?.test(link) || second.from !== first.to + 1) return null
  if (first.date === null || second.date === null) return null
  return {
    timex: first.timex,
    from: first.from - 1,
    to: second.to,
    // “from 2021 to 2019” is a slip that nothing tells how to mend.
    date: isReversed(first.date, second.date) ? first.date : `${first.date}/${second.date}`,
  }
}
