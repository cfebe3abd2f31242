import { deviceText } from '../device-text.ts'
import { applySettings } from './apply-settings.ts'
import type { Settings } from './settings.ts'
import { formatSettings, parseSettings, settingsKey } from './stored-settings.ts'

const stored = deviceText(settingsKey)

/** The settings as they are kept: a text, so that a store can tell whether they changed. */
export const storedSettings = stored.now

/** Puts settings on the page and keeps them. */
export function keepSettings(settings: Settings): void {
  applySettings(document.documentElement, settings)
  stored.keep(formatSettings(settings))
}

/** Hears of settings that are made here, or in another tab. */
export function watchSettings(onChange: () => void): () => void {
  return stored.subscribe(() => {
    applySettings(document.documentElement, parseSettings(stored.now()))
    onChange()
  })
}
