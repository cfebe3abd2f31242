import { useMemo, useSyncExternalStore } from 'react'
import { deviceText } from '../device-text.ts'
import { formatKeys, type Keys, parseKeys } from './keys.ts'

const stored = deviceText('dateline-keys')

/** The single keys as this device keeps them, and a way to change them. */
export function useKeys(): { readonly keys: Keys; readonly change: (keys: Keys) => void } {
  const text = useSyncExternalStore(stored.subscribe, stored.now, () => null)
  const keys = useMemo(() => parseKeys(text), [text])
  return { keys, change: (next) => stored.keep(formatKeys(next)) }
}
