import { textAbout, unkeptSlug } from '../article-text.ts'
import type { DeviceText } from '../device-text.ts'

const kept = new Map<string, DeviceText>()

/** What a reader’s notes on an article are kept as: on the device, for this article, and nowhere else. */
export function keptNotes(slug: string): DeviceText {
  const known = kept.get(slug)
  if (known) return known
  const text = textAbout('notes', slug)
  kept.set(slug, text)
  return text
}

/** Why what is marked is not kept, by its name in `texts.notes`. */
export function whyNotKept(slug: string): 'withText' | 'notKept' {
  return slug === unkeptSlug ? 'withText' : 'notKept'
}
