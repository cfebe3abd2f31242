import { type TextRange, textRange } from '../../annotation/range.ts'
import type { Token } from '../text/tokenise.ts'
import type { Clause } from './clause-around.ts'
import type { DatedWords } from './dated-words.ts'
import { labelEnd } from './label-end.ts'
import { labelStart } from './label-start.ts'

/** Tokens by index: the clause, its verb, and the words of time in it. */
export type Wording = Clause & { readonly time: DatedWords }

/** A clause without the words that only link it to the rest of its sentence. */
export function wordingOf(tokens: readonly Token[], clause: Clause, time: DatedWords): Wording {
  let { from, to } = clause
  const { verb } = clause
  // “…, saying it would close”: what was said tells the event
  if (
    /^(?:that|and|but|or|saying|adding|noting|meaning)$/u.test(tokens[from]?.lower ?? '') &&
    from < verb
  )
    from++
  // the full stop of “10 p.m.” is part of the time
  while (to > Math.max(from + 1, time.to) && /^[.,!?…]$/u.test(tokens[to - 1]?.text ?? '')) to--
  return { ...clause, from, to, time }
}

/**
 * The shortest words of a clause that name what happened, for a line on the timeline.
 *
 *     [On Friday,] Finland and Norway opened a new tunnel [which they hope …]
 *     Both will attend the opening of the fair [featuring …] [next week]
 *     Tanjug said in a bulletin [published on Monday morning …]
 *
 * One stretch of the text: words of time are left out at its ends only, where what is left still names who.
 */
export function labelOf(tokens: readonly Token[], wording: Wording): TextRange {
  const start = labelStart(tokens, wording)
  // “Founded in 1902, the club”: who it was about stands at the end
  const isWhole = wording.verb === wording.from
  const end = isWhole ? wording.to : labelEnd(tokens, wording, start)
  const first = tokens[start] ?? tokens[wording.from]
  const last = tokens[Math.max(start, end - 1)]
  if (!first || !last) throw new RangeError(`no tokens at ${wording.from}–${wording.to}`)
  return textRange(first.range.start, last.range.end)
}
