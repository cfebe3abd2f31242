import { type Line, stepFrom } from './lines.ts'
import type { Manner, Speaker } from './voice.ts'

export type PlayerState = {
  readonly status: 'waiting' | 'playing' | 'paused' | 'failed'
  /** The line that is spoken, or that comes next. */
  readonly at: number
}

/** Reads lines aloud, one after the other. */
export type Player = {
  readonly state: () => PlayerState
  readonly subscribe: (onChange: () => void) => () => void
  /** @param from  the line to start from; otherwise where it is */
  readonly play: (from?: number) => void
  readonly pause: () => void
  readonly skip: (by: 1 | -1, unit: 'sentence' | 'paragraph') => void
  /** Says the present line anew, since the manner of speaking has changed. */
  readonly again: () => void
}

/**
 * Pausing is stopping, and going on starts the line anew: some engines can’t go on from a pause, and lines
 * are short.
 */
export function createPlayer(
  lines: readonly Line[],
  speaker: Speaker,
  mannerOf: (line: Line) => Manner,
): Player {
  let state: PlayerState = { status: 'waiting', at: 0 }
  const listeners = new Set<() => void>()
  const set = (next: PlayerState) => {
    state = next
    for (const listener of listeners) listener()
  }
  const play = (at: number) => {
    const line = lines[at]
    if (!line) {
      speaker.stop()
      return set({ status: 'waiting', at: 0 })
    }
    set({ status: 'playing', at })
    speaker.say(line.words, mannerOf(line), (how) => {
      if (how === 'failed') set({ status: 'failed', at })
      else play(at + 1)
    })
  }
  return {
    state: () => state,
    subscribe(onChange) {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    play: (from) => play(from ?? state.at),
    pause() {
      speaker.stop()
      if (state.status === 'playing') set({ ...state, status: 'paused' })
    },
    skip(by, unit) {
      const at = stepFrom(lines, state.at, by, unit)
      if (state.status === 'playing') play(at ?? lines.length)
      else if (at !== null) set({ status: 'paused', at })
    },
    again() {
      if (state.status === 'playing') play(state.at)
    },
  }
}
