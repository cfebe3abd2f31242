import type { RuleName } from '../../annotation/rules.ts'
import { namingLemmas } from '../lexicons/cue-verbs.ts'
import { type Attributed, type Credit, partAt } from './attribution.ts'
import { leadingCue, mainSubject } from './find-subject.ts'
import type { Frame } from './frames.ts'
import { isQuotedSpeech, wordsIn } from './is-quoted-speech.ts'
import type { Stretch } from './noun-phrase.ts'

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

function isAllQuoted(frame: Frame, part: Stretch): boolean {
  return frame.pieces
    .slice(part.from, part.to)
    .every((piece) => piece.kind !== 'word' && piece.kind !== 'number')
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

/** Who the words before a colon are about: the subject of their last cue, else of their main clause. */
function leadIn(by: Attributed): Credit | null {
  const leading = leadingCue(by.frame.pieces, by.cues)
  const cue = leading ? by.cues.indexOf(leading) : -1
  const subject = leading?.subject
  if (subject) return { by, cue, phrase: subject.phrase, rule: subject.rule }
  const phrase = mainSubject(by.frame.pieces)
  return phrase && { by, cue: null, phrase, rule: 'subject-before-cue' }
}

/** A frame of nothing but quoted words goes on from what stands before it. */
function byContinuation(
  attributed: readonly Attributed[],
  index: number,
  at: number,
  found: readonly CreditedSpan[],
): CreditedSpan | null {
  const here = attributed[index]
  const before = attributed[index - 1]
  if (!here || !before) return null
  const alone = isAllQuoted(here.frame, { from: 0, to: here.frame.pieces.length })
  // quoted words that the sentence finishes in its own words still go on from those before
  const runsOn =
    at === 0 && here.cues.length === 0 && before.frame.paragraph === here.frame.paragraph
  if (!alone && !(runsOn && found.at(-1)?.frame === index - 1)) return null
  if (at > 0 && here.frame.pieces.slice(0, at).some((piece) => piece.kind === 'span')) return null
  const part = { from: 0, to: here.frame.pieces.length }
  const last = found.at(-1)
  const previous = last && last.frame === index - 1 ? last : null
  const base = { frame: index, at, kind: alone ? 'direct' : 'mixed', part } as const
  if (before.frame.pieces.at(-1)?.text === ':')
    return { ...base, credit: leadIn(before), rule: 'quoted-after-colon', continues: null }
  if (previous && isReopened(before.frame))
    return {
      ...base,
      credit: previous.credit,
      rule: 'quotation-reopened',
      continues: found.length - 1,
    }
  if (before.frame.paragraph === here.frame.paragraph && previous)
    return {
      ...base,
      credit: previous.credit,
      rule: 'quotation-continued',
      continues: found.length - 1,
    }
  return {
    ...base,
    credit: carried(before, previous),
    rule: 'quotation-continued',
    continues: null,
  }
}

function isReopened(frame: Frame): boolean {
  return frame.pieces.at(-1)?.span?.end === 'reopened'
}

/** The speaker of the sentence before, who goes on in a paragraph that names nobody. */
function carried(before: Attributed, previous: CreditedSpan | null): Credit | null {
  if (previous?.credit) return { ...previous.credit, cue: null, rule: 'carried-speaker' }
  const lead = leadIn(before)
  return lead && { ...lead, cue: null, rule: 'carried-speaker' }
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

/** Quoted words at the start of a paragraph whose speaker is named only after the words that follow. */
function creditBackwards(
  found: readonly CreditedSpan[],
  attributed: readonly Attributed[],
): CreditedSpan[] {
  const credited = [...found]
  for (let index = credited.length - 2; index >= 0; index--) {
    const here = credited[index]
    const next = credited[index + 1]
    if (!here || !next || here.credit !== null || here.rule !== 'quoted-without-cue') continue
    const adjacent = next.frame === here.frame + 1 && next.at === 0
    const together = paragraphOf(attributed, here) === paragraphOf(attributed, next)
    const reopened = attributed[here.frame]?.frame.pieces.at(-1)?.span?.end === 'reopened'
    if (!adjacent || !(together || reopened) || !next.credit) continue
    credited[index] = { ...here, credit: next.credit, rule: 'quotation-continued' }
    if (next.continues === null) credited[index + 1] = { ...next, continues: index }
  }
  return credited
}

function paragraphOf(attributed: readonly Attributed[], span: CreditedSpan): number {
  return attributed[span.frame]?.frame.paragraph ?? -1
}
