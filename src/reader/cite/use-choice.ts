import { useSyncExternalStore } from 'react'
import { type Choice, formatChoice, parseChoice, storedChoice } from './choice.ts'

/** What was taken last on this device, and a way to take something else. */
export function useChoice(): [Choice, (changed: Partial<Choice>) => void] {
  const stored = useSyncExternalStore(storedChoice.subscribe, storedChoice.now, () => null)
  const choice = parseChoice(stored)
  return [choice, (changed) => storedChoice.keep(formatChoice({ ...choice, ...changed }))]
}
