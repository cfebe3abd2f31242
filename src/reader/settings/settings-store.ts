import { applySettings } from './apply-settings.ts'
import type { Settings } from './settings.ts'
import { formatSettings, parseSettings, settingsKey } from './stored-settings.ts'

const listeners = new Set<() => void>()

/** What could not be kept, where the device forbids it: then settings last as long as the page. */
let unkept: { readonly stored: string | null } | null = null

/** The settings as they are kept: a text, so that a store can tell whether they changed. */
export function storedSettings(): string | null {
  if (unkept) return unkept.stored
  try {
    return localStorage.getItem(settingsKey)
  } catch {
    return null
  }
}

/** Puts settings on the page and keeps them. */
export function keepSettings(settings: Settings): void {
  const stored = formatSettings(settings)
  try {
    if (stored === null) localStorage.removeItem(settingsKey)
    else localStorage.setItem(settingsKey, stored)
    unkept = null
  } catch {
    unkept = { stored }
  }
  applySettings(document.documentElement, settings)
  for (const listener of listeners) listener()
}

/** Hears of settings that are made here, or in another tab. */
export function watchSettings(onChange: () => void): () => void {
  const fromElsewhere = ({ key }: StorageEvent) => {
    if (key !== null && key !== settingsKey) return
    applySettings(document.documentElement, parseSettings(storedSettings()))
    onChange()
  }
  listeners.add(onChange)
  window.addEventListener('storage', fromElsewhere)
  return () => {
    listeners.delete(onChange)
    window.removeEventListener('storage', fromElsewhere)
  }
}
