import { type RefObject, useEffect, useState, useSyncExternalStore } from 'react'
import { deviceSpeaker } from './device-speaker.ts'
import { deviceVoices } from './device-voices.ts'
import type { Habits } from './habits.ts'
import { type Line, linesOf } from './lines.ts'
import { mannerOf } from './manner-of.ts'
import { createPlayer, type Player, type PlayerState } from './player.ts'
import type { Script } from './script.ts'
import { markSpoken } from './spoken-mark.ts'

type Playing = {
  readonly player: Player
  readonly status: PlayerState['status']
  readonly lines: readonly Line[]
  /** The line that is spoken or was when it was paused. */
  readonly line: Line | null
}

/** A player for the article in the page. It falls silent when the reader leaves, and marks what it says. */
export function usePlayer(script: Script, habits: RefObject<Habits>): Playing {
  const [lines] = useState(() =>
    linesOf(script, (id) => document.getElementById(id)?.textContent ?? null),
  )
  const [player] = useState(() =>
    createPlayer(lines, deviceSpeaker, (line) =>
      mannerOf(line, habits.current, deviceVoices.all()),
    ),
  )
  const { status, at } = useSyncExternalStore(player.subscribe, player.state)
  const line = status === 'waiting' ? null : (lines[at] ?? null)
  useEffect(() => {
    window.addEventListener('pagehide', player.pause)
    return () => {
      window.removeEventListener('pagehide', player.pause)
      player.pause()
    }
  }, [player])
  useEffect(() => (line ? markSpoken(line) : undefined), [line])
  return { player, status, lines, line }
}
