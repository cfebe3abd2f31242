import { subjectPronouns } from '../lexicons/grammar-words.ts'
import type { Attributed, Credit } from './attribution.ts'
import { canSpeak } from './can-speak.ts'
import type { CreditedSpan } from './credit-spans.ts'
import type { Frame, Piece } from './frames.ts'
import { isAllQuoted, leadIn } from './lead-in.ts'
import { mainSubject } from './main-subject.ts'
import type { Stretch } from './pieces.ts'

/** A frame of nothing but quoted words goes on from what stands before it. */
export function byContinuation(
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
  if (!lead?.phrase) return null
  const { pieces } = before.frame
  if (
    lead.cue === null &&
    (!canSpeak(pieces, lead.phrase) || hasAnotherSubject(pieces, lead.phrase))
  )
    return null
  return { ...lead, cue: null, rule: 'carried-speaker' }
}

/** A verb is not looked for further behind the word that joins its clause; keeps the search linear. */
const longestSubject = 40

/** “Ministers will vote, and the village has waited.”: whose words follow is not told. */
function hasAnotherSubject(pieces: readonly Piece[], phrase: Stretch): boolean {
  return pieces.some(({ lower }, at) => {
    if (at < phrase.to || !/^(?:and|but|while|whereas)$/u.test(lower)) return false
    const clause = pieces.slice(at + 1, at + 1 + longestSubject)
    const subject = mainSubject(clause)
    if (subject?.from !== 0) return false
    return !subjectPronouns.has(clause[0]?.lower ?? '') && canSpeak(clause, subject)
  })
}
