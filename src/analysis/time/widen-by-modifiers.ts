import type { Timex } from '../../annotation/times.ts'
import type { Draft } from './draft.ts'

type Mod = NonNullable<Timex['mod']>

const margin = 40
const dateModifiers: readonly (readonly [RegExp, Mod])[] = [
  [/(?:the[ \u00a0])?(?:early|earlier)(?:[ -](?:in|on)(?: the)?)? $|early-$/iu, 'START'],
  [/(?:the |at the )?(?:start|beginning|outset|dawn|turn) of(?: the)? $/iu, 'START'],
  [/(?:the )?(?:early|small) hours of $/iu, 'START'],
  [/(?:the )?mid(?:dle of(?: the)?|way through)?[- ]$/iu, 'MID'],
  [/(?:the )?(?:late|later)(?:[ -](?:in|on)(?: the)?)? $|late-$/iu, 'END'],
  [/(?:the )?(?:end|close) of(?: the)? $/iu, 'END'],
  [/(?:around|about|approximately|circa|roughly) $/iu, 'APPROX'],
]
const durationModifiers: readonly (readonly [RegExp, Mod])[] = [
  [/(?:about|around|approximately|roughly|some) (?:the )?$/iu, 'APPROX'],
  [/(?:nearly|almost|less than|under|fewer than|not quite|up to) (?:the )?$/iu, 'LESS_THAN'],
  [/(?:more than|over|at least|longer than) (?:the )?$/iu, 'MORE_THAN'],
]
/** The words before a duration that TIMEX3 leaves out of its extent, though they set `mod`. */
const leftOut = /^(?:about|around|approximately|roughly|some|over) /iu

/** Takes in the words that narrow an expression down: “early November”, “the end of 2014”, “mid-May”. */
export function widenByModifiers(text: string, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, at) => {
    const floor = Math.max(drafts[at - 1]?.end ?? 0, draft.start - margin)
    const before = text.slice(floor, draft.start)
    const modifiers = isLength(draft) ? durationModifiers : dateModifiers
    if (!canBeNarrowed(draft)) return draft
    for (const [pattern, mod] of modifiers) {
      const match = pattern.exec(before)
      if (
        !match ||
        (mod === 'APPROX' && isNearby(draft)) ||
        /[\p{L}\p{N}]/u.test(before.charAt(match.index - 1))
      )
        continue
      const start = leftOut.test(match[0]) && isLength(draft) ? draft.start : floor + match.index
      return { ...draft, start, mod: draft.mod ?? mod }
    }
    return draft
  })
}

function canBeNarrowed({ type, meaning }: Draft): boolean {
  return (
    type !== 'SET' && meaning.kind !== 'time-of-day' && !(meaning.kind === 'value' && meaning.vague)
  )
}

/** “got around Wednesday’s ruling”: nobody is vague about a day of this week. */
function isNearby({ meaning }: Draft): boolean {
  return meaning.kind === 'weekday' || meaning.kind === 'unit'
}

function isLength(draft: Draft): boolean {
  return draft.type === 'DURATION' || draft.meaning.kind === 'offset'
}
