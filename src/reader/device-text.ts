/** One text that the page keeps on the device, as a store that other tabs change too. */
export type DeviceText = {
  readonly now: () => string | null
  readonly keep: (text: string | null) => void
  /** `false` when the device refused the text, which is then lost with the page. */
  readonly isKept: () => boolean
  readonly subscribe: (onChange: () => void) => () => void
}

/**
 * Where the device keeps nothing, the text lasts as long as the page.
 *
 * @param key  its name there; `null` for what must not be kept
 */
export function deviceText(key: string | null): DeviceText {
  const listeners = new Set<() => void>()
  let unkept: { readonly text: string | null } | null = null
  return {
    now() {
      if (unkept) return unkept.text
      try {
        return key === null ? null : localStorage.getItem(key)
      } catch {
        return null
      }
    },
    isKept: () => unkept === null,
    keep(text) {
      unkept = isStored(key, text) ? null : { text }
      for (const listener of listeners) listener()
    },
    subscribe(onChange) {
      const fromElsewhere = (event: StorageEvent) => {
        if (event.key === null || event.key === key) onChange()
      }
      listeners.add(onChange)
      window.addEventListener('storage', fromElsewhere)
      return () => {
        listeners.delete(onChange)
        window.removeEventListener('storage', fromElsewhere)
      }
    },
  }
}

function isStored(key: string | null, text: string | null): boolean {
  if (key === null) return false
  try {
    if (text === null) localStorage.removeItem(key)
    else localStorage.setItem(key, text)
    return true
  } catch {
    return false
  }
}
