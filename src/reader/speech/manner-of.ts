import type { Habits } from './habits.ts'
import type { Line } from './lines.ts'
import type { Manner, Voice } from './voice.ts'

/** Where words in quotation marks are to be told by ear, they are this much higher. */
const quotedPitch = 1.25

/** How a line is to be spoken with the voices that there are. */
export function mannerOf({ speaker }: Line, habits: Habits, voices: readonly Voice[]): Manner {
  const { rate, voice, quotations } = habits
  const isQuoted = speaker !== null
  const other = isQuoted && quotations === 'each' ? voiceOf(speaker, voice, voices) : null
  return {
    rate,
    voice: other ?? voice,
    pitch: isQuoted && quotations === 'higher' ? quotedPitch : 1,
  }
}

/** Whether there is a second voice to give to a speaker. */
export function areSeveral(voices: readonly Voice[]): boolean {
  return castOf(null, voices).length > 0
}

/** The voice that suits best. */
export function usualVoice(voices: readonly Voice[]): Voice | null {
  return voices.find(({ isDefault }) => isDefault) ?? voices[0] ?? null
}

/**
 * The voice of a speaker, the same all through the article. With fewer voices than speakers some share one.
 *
 * @param speaker   of all who are quoted, counted from 0
 * @param narrator  the voice that was chosen for the article; `null` for the usual one
 * @returns         `null` where there is no voice but the narrator's
 */
function voiceOf(
  speaker: number,
  narrator: string | null,
  voices: readonly Voice[],
): string | null {
  const cast = castOf(narrator, voices)
  return cast[speaker % cast.length]?.id ?? null
}

/** Voices for speakers: not the narrator's, and none that is a joke. */
function castOf(narrator: string | null, voices: readonly Voice[]): Voice[] {
  const isKnown = voices.some(({ id }) => id === narrator)
  const own = isKnown ? narrator : usualVoice(voices)?.id
  return voices.filter(({ id, name }) => id !== own && !novelties.has(name))
}

/** The voices that Apple’s documentation of macOS calls novelty voices. */
const novelties: ReadonlySet<string> = new Set([
  'Albert',
  'Bad News',
  'Bahh',
  'Bells',
  'Boing',
  'Bubbles',
  'Cellos',
  'Good News',
  'Jester',
  'Organ',
  'Superstar',
  'Trinoids',
  'Whisper',
  'Wobble',
  'Zarvox',
])
