import type { RuleName } from '../../annotation/rules.ts'
import { type Content, findContents } from './find-content.ts'
import { findCues } from './find-cues.ts'
import { type SubjectedCue, withSubjects } from './find-subject.ts'
import type { Frame } from './frames.ts'
import type { Stretch } from './pieces.ts'

/** A frame with its cues and what each of them credits. */
export type Attributed = {
  readonly frame: Frame
  readonly cues: readonly SubjectedCue[]
  readonly contents: readonly (Content | null)[]
}

/** Finds the cues of a frame, whom each names, and what it credits to them. */
export function attribute(frame: Frame): Attributed {
  const cues = withSubjects(frame, findCues(frame))
  return { frame, cues, contents: findContents(frame, cues) }
}

/** Who is credited, by the words of one frame; `cue` is an index into the frame's cues. */
export type Credit = {
  readonly by: Attributed
  readonly cue: number | null
  readonly phrase: Stretch | null
  readonly rule: RuleName
}

/** The part of a content that a piece lies in. */
export function partAt(content: Content, at: number): Stretch | undefined {
  return content.parts.find((part) => part.from <= at && at < part.to)
}
