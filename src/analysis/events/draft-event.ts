import type { EventMention } from '../../annotation/events.ts'
import type { Evidence } from '../../annotation/evidence.ts'
import { type TextRange, textRange } from '../../annotation/range.ts'
import type { Timex } from '../../annotation/times.ts'
import type { Token } from '../text/tokenise.ts'
import type { DatedWords } from './dated-words.ts'
import { isPlanned } from './is-planned.ts'
import { labelOf, type Wording } from './label-of.ts'

/** An event before it has its id and those who take part. */
export type DraftEvent = Omit<EventMention, 'id' | 'entities'> & {
  /** Where it stands among events without a date: its place in the text, moved to what it is counted from. */
  readonly told: number
}

/** A sentence as the tokens `from` to `to`, and the time expressions in it. */
export type DatedSentence = {
  readonly tokens: readonly Token[]
  readonly from: number
  readonly to: number
  readonly timexes: readonly Timex[]
  readonly published: string | null
}

/** The event that a clause tells, with the date that `words` give it. */
export function draftEvent(
  sentence: DatedSentence,
  wording: Wording,
  words: DatedWords,
  evidence: Evidence,
): DraftEvent {
  const { tokens } = sentence
  const range = rangeOfTokens(tokens, wording.from, wording.to)
  const planned = isPlanned(tokens, wording.verb, words, sentence.published)
  const { timex, date } = words
  const verb = rangeOfTokens(tokens, wording.verb, wording.verb + 1)
  return {
    range,
    label: labelOf(tokens, wording),
    date,
    ...(date === null && timex.unresolved ? { undated: timex.unresolved } : {}),
    when: timex.range,
    planned,
    told: range.start,
    evidence:
      planned && date === null
        ? [evidence, { rule: 'planned-by-tense', words: [verb] }]
        : [evidence],
  }
}

/** The stretch of text that some tokens take up. */
export function rangeOfTokens(tokens: readonly Token[], from: number, to: number): TextRange {
  const first = tokens[from]
  const last = tokens[to - 1]
  if (!first || !last) throw new RangeError(`no tokens at ${from}–${to}`)
  return textRange(first.range.start, last.range.end)
}
