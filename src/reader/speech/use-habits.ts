import { type RefObject, useRef, useState } from 'react'
import { type Habits, storedHabits, storeHabits } from './habits.ts'

/** How the reader listens on this device, the same for who asks later, and a way to change it. */
export function useHabits(): {
  readonly habits: Habits
  readonly latest: RefObject<Habits>
  readonly change: (part: Partial<Habits>) => void
} {
  const [habits, setHabits] = useState(storedHabits)
  const latest = useRef(habits)
  const change = (part: Partial<Habits>) => {
    latest.current = { ...latest.current, ...part }
    storeHabits(latest.current)
    setHabits(latest.current)
  }
  return { habits, latest, change }
}
