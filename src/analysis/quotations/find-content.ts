import { canSpeak } from './can-speak.ts'
import { contentAfter, phraseAfter } from './content-after.ts'
import { closesSpeech, contentAround, contentBefore, withRest } from './content-before.ts'
import { endOfContent } from './content-bounds.ts'
import type { SubjectedCue } from './find-subject.ts'
import type { Frame } from './frames.ts'
import type { Stretch } from './pieces.ts'

/** What a cue credits to its subject: one stretch, or two where the attribution stands between them. */
export type Content = {
  readonly parts: readonly Stretch[]
  /** Where it stands, seen from the cue. */
  readonly side: 'before' | 'after' | 'around'
  /** Whether it is a clause of its own, or a thing that is praised, called, asked for. */
  readonly form: 'clause' | 'infinitive' | 'phrase'
}

/** “Berg had shown “no remorse””: what a person shows is seen and not said, unless it is that something is so. */
function isSeen({ pieces }: Frame, { lemma, subject, to }: SubjectedCue): boolean {
  return (
    lemma === 'show' &&
    subject !== null &&
    pieces[to]?.kind === 'span' &&
    canSpeak(pieces, subject.phrase)
  )
}

/** The content of each cue of a frame; `null` where a cue has none, or nobody said it. */
export function findContents(frame: Frame, cues: readonly SubjectedCue[]): (Content | null)[] {
  return cues.map((cue, index) => {
    if (cue.denied || (cue.passive && cue.form === 'finite')) return null
    if (isSeen(frame, cue)) return null
    const bound = endOfContent(frame.pieces, cues, index)
    const { pieces } = frame
    // “…,” Ko said, “…”: what the tag closes is as much its content as what follows
    const closing = closesSpeech(pieces, cue) && contentBefore(pieces, cue, cues[index - 1])
    if (closing) return withRest(pieces, cue, closing, bound)
    const around = contentAround(pieces, cue, bound)
    if (around) return around
    const after = contentAfter(pieces, cue, bound)
    if (after) return after
    const before = contentBefore(pieces, cue, cues[index - 1])
    if (before) return withRest(pieces, cue, before, bound)
    return phraseAfter(frame.pieces, cue, bound)
  })
}
