import type { Attributed, Credit } from './attribution.ts'
import { leadingCue } from './find-subject.ts'
import type { Frame } from './frames.ts'
import { mainSubject } from './main-subject.ts'
import type { Stretch } from './pieces.ts'

/** Who the words before a colon are about: the subject of their last cue, else of their main clause. */
export function leadIn(by: Attributed): Credit | null {
  const leading = leadingCue(by.frame.pieces, by.cues)
  const cue = leading ? by.cues.indexOf(leading) : -1
  // “He was told: “Go.””: who was told says nothing
  if (leading?.passive && leading.classes[0] === 'tell') return null
  const subject = leading?.subject
  if (subject) return { by, cue, phrase: subject.phrase, rule: subject.rule }
  const phrase = mainSubject(by.frame.pieces)
  return phrase && { by, cue: null, phrase, rule: 'subject-before-cue' }
}

/** Whether a stretch is quoted words and punctuation alone. */
export function isAllQuoted(frame: Frame, part: Stretch): boolean {
  return frame.pieces
    .slice(part.from, part.to)
    .every((piece) => piece.kind !== 'word' && piece.kind !== 'number')
}
