import { deviceText } from '../device-text.ts'
import { recordIn } from '../stored-record.ts'

/** How somebody likes to listen; kept on the device. */
export type Habits = {
  readonly rate: number
  /** The device’s own id of a voice; `null` for the usual one. */
  readonly voice: string | null
  /** How words in quotation marks are told by ear: not at all, by their pitch, by a voice for each speaker. */
  readonly quotations: (typeof quotationWays)[number]
}

export const quotationWays = ['same', 'higher', 'each'] as const

export const rates = [0.6, 0.8, 1, 1.2, 1.4, 1.7, 2] as const

export const usualHabits: Habits = { rate: 1, voice: null, quotations: 'same' }

/** Reads what is stored; what is not one of ours is as if it had never been chosen. */
export function parseHabits(stored: string | null): Habits {
  const found = recordIn(stored)
  return {
    rate: rates.find((rate) => rate === found.rate) ?? usualHabits.rate,
    voice: typeof found.voice === 'string' ? found.voice : null,
    quotations: quotationWays.find((way) => way === found.quotations) ?? usualHabits.quotations,
  }
}

const stored = deviceText('dateline-listening')

/** The habits of this device; the usual ones where it keeps nothing. */
export function storedHabits(): Habits {
  return parseHabits(stored.now())
}

/** Keeps them; where the device forbids it, they last as long as the page. */
export function storeHabits(habits: Habits): void {
  stored.keep(JSON.stringify(habits))
}
