import { deviceText } from '../../reader/device-text.ts'
import type { OwnText } from './own-text.ts'

/** A text that the reader had the device keep. */
export type KeptText = OwnText & {
  /** Its name in the address. */
  readonly id: string
  /** What its page is called. */
  readonly name: string
}

/** All of them, the latest first; and whether the device takes more. */
export const keptTexts = deviceText('dateline-own-texts')

/** Reads what is stored, which may be anything; what is not one of ours is left out. */
export function parseKeptTexts(stored: string | null): KeptText[] {
  try {
    const found: unknown = JSON.parse(stored ?? '[]')
    return Array.isArray(found) ? found.filter(isKeptText) : []
  } catch {
    return []
  }
}

function isKeptText(found: unknown): found is KeptText {
  if (typeof found !== 'object' || found === null) return false
  const { id, name, text, title, published } = found as Record<keyof KeptText, unknown>
  const isWords = (value: unknown) => value === null || typeof value === 'string'
  return (
    typeof id === 'string' &&
    typeof name === 'string' &&
    typeof text === 'string' &&
    isWords(title) &&
    isWords(published)
  )
}

/** @returns whether the device took it; what was kept before stays in any case */
export function keepText(text: KeptText): boolean {
  const before = keptTexts.now()
  keptTexts.keep(JSON.stringify([text, ...others(text.id)]))
  if (keptTexts.isKept()) return true
  keptTexts.keep(before)
  return false
}

export function removeText(id: string): void {
  const rest = others(id)
  keptTexts.keep(rest.length > 0 ? JSON.stringify(rest) : null)
}

function others(id: string): KeptText[] {
  return parseKeptTexts(keptTexts.now()).filter((text) => text.id !== id)
}
