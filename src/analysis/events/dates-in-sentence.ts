import type { Timex } from '../../annotation/times.ts'
import type { Token } from '../text/tokenise.ts'
import type { DatedWords } from './dated-words.ts'

/**
 * The time expressions of a sentence with their tokens; “from 3 May to 5 May” and “between 2014 and 2016”
 * become one, with the interval as date.
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
    const both = last ? interval(tokens, last, words) : null
    if (both) dates[dates.length - 1] = both
    else dates.push(words)
    at = to
  }
  return dates
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
    date: `${first.date}/${second.date}`,
  }
}
