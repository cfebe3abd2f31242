import type { RuleName } from '../../annotation/rules.ts'
import { namingLemmas } from '../lexicons/cue-verbs.ts'
import { type Attributed, type Credit, partAt } from './attribution.ts'
import { byContinuation } from './continue-quotation.ts'
import { creditBackwards } from './credit-backwards.ts'
import { isQuotedSpeech, wordsIn } from './is-quoted-speech.ts'
import { isAllQuoted, leadIn } from './lead-in.ts'
import type { Stretch } from './pieces.ts'

/** A quoted span that is speech, with whom it is credited to; `credit` is `null` where nobody is named. */
export type CreditedSpan = {
  /** Index of its frame, and of the span in that frame. */
  readonly frame: number
  readonly at: number
  readonly kind: 'direct' | 'mixed'
  /** The stretch of its frame that is credited with it. */
  readonly part: Stretch
  readonly credit: Credit | null
  readonly rule: RuleName
  /** Index, among the spans, of the one that it goes on from. */
  readonly continues: number | null
}

/** Fewest words that stand as a quotation with nobody credited; shorter ones are scare quotes. */
const fewestUncredited = 4

/** Credits every quoted span that is speech; the others are left out. */
export function creditSpans(attributed: readonly Attributed[]): CreditedSpan[] {
  const found: CreditedSpan[] = []
  for (const [index, here] of attributed.entries()) {
    const seen = new Map<Stretch, number>()
    for (const [at, piece] of here.frame.pieces.entries()) {
      if (piece.kind !== 'span') continue
      const span =
        byCue(attributed, index, at) ??
        byColon(here, index, at) ??
        byContinuation(attributed, index, at, found) ??
        byNobody(here, index, at)
      if (!span) continue
      found.push(joined(span, found, here, seen))
    }
  }
  return creditBackwards(found, attributed)
}

/** The innermost cue whose content holds the span; of two alike the one that somebody says it with. */
function byCue(attributed: readonly Attributed[], frame: number, at: number): CreditedSpan | null {
  const here = attributed[frame]
  if (!here) return null
  const index = innermost(here, at)
  const cue = here.cues[index]
  const content = here.contents[index]
  const part = content && partAt(content, at)
  if (!cue || !content || !part) return null
  const whole = isAllQuoted(here.frame, part)
  // “fears that it will close: “Who pays?””: what stands behind a colon is quoted in full
  if (!whole && at > part.from && here.frame.pieces[at - 1]?.text === ':') return null
  const credited = content.form === 'clause' ? whole : namingLemmas.has(cue.lemma)
  if (!isQuotedSpeech(here.frame, at, credited)) return null
  const phrase = cue.subject?.phrase ?? null
  const rule = cue.subject?.rule ?? 'quoted-without-cue'
  // “Adding, “…””: a sentence without a subject goes on with that of the sentence before
  const before = attributed[frame - 1]
  const lead = phrase === null && index === 0 && before ? leadIn(before) : null
  return {
    frame,
    at,
    kind: whole && content.form === 'clause' ? 'direct' : 'mixed',
    part,
    credit: lead
      ? { ...lead, cue: null, rule: 'carried-speaker' }
      : { by: here, cue: index, phrase, rule },
    rule: 'quoted-with-cue',
    continues: null,
  }
}

function innermost(here: Attributed, at: number): number {
  let best = -1
  let shortest = Number.POSITIVE_INFINITY
  for (const [index, content] of here.contents.entries()) {
    const part = content && partAt(content, at)
    if (!part) continue
    const length = part.to - part.from + (here.cues[index]?.form === 'according' ? 0.5 : 0)
    if (length <= shortest) {
      best = index
      shortest = length
    }
  }
  return best
}

function byColon(here: Attributed, frame: number, at: number): CreditedSpan | null {
  if (here.frame.pieces[at - 1]?.text !== ':' || !isQuotedSpeech(here.frame, at, true)) return null
  return {
    frame,
    at,
    kind: 'direct',
    part: { from: at, to: at + 1 },
    credit: leadIn(here),
    rule: 'quoted-after-colon',
    continues: null,
  }
}

function byNobody(here: Attributed, frame: number, at: number): CreditedSpan | null {
  const piece = here.frame.pieces[at]
  if (
    !piece ||
    !isQuotedSpeech(here.frame, at, false) ||
    wordsIn(piece.text).length < fewestUncredited
  )
    return null
  const alone = isAllQuoted(here.frame, { from: 0, to: here.frame.pieces.length })
  return {
    frame,
    at,
    kind: alone ? 'direct' : 'mixed',
    part: { from: at, to: at + 1 },
    credit: alone ? null : leadIn(here),
    rule: 'quoted-without-cue',
    continues: null,
  }
}

/** Two parts of one content around their attribution are one quotation. */
function joined(
  span: CreditedSpan,
  found: readonly CreditedSpan[],
  here: Attributed,
  seen: Map<Stretch, number>,
): CreditedSpan {
  const content =
    span.credit?.cue === null || span.credit?.cue === undefined
      ? null
      : here.contents[span.credit.cue]
  if (content?.side !== 'around' || span.kind !== 'direct') return span
  const first = content.parts[0]
  const last = found.at(-1)
  if (first && !seen.has(first)) seen.set(first, found.length)
  const continues =
    last && last.frame === span.frame && last.part === first && span.part !== first
      ? found.length - 1
      : null
  return { ...span, continues }
}
