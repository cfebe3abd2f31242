import { unkeptSlug } from '../article-text.ts'
import { type DeviceText, deviceText } from '../device-text.ts'

const kept = new Map<string, DeviceText>()

/** What a reader’s notes on an article are kept as: on the device, for this article, and nowhere else. */
export function keptNotes(slug: string): DeviceText {
  const known = kept.get(slug)
  if (known) return known
  // Of a text that is not kept itself nothing is: it lasts as long as the page.
  const text = deviceText(slug === unkeptSlug ? null : `dateline-notes-${slug}`)
  kept.set(slug, text)
  return text
}

/** Why what is marked is not kept, by its name in `texts.notes`. */
export function whyNotKept(slug: string): 'withText' | 'notKept' {
  return slug === unkeptSlug ? 'withText' : 'notKept'
}
