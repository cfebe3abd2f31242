import { useSyncExternalStore } from 'react'
import type { Settings } from './settings.ts'
import { keepSettings, storedSettings, watchSettings } from './settings-store.ts'
import { parseSettings } from './stored-settings.ts'

/** The reader's settings, and a way to change some of them. */
export function useSettings(): [Settings, (changed: Partial<Settings>) => void] {
  const settings = parseSettings(useSyncExternalStore(watchSettings, storedSettings, () => null))
  return [settings, (changed) => keepSettings({ ...settings, ...changed })]
}
