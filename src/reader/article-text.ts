import { type DeviceText, deviceText } from './device-text.ts'

/** The slug of a text that its reader brought and has not asked the device to keep. No seed can have it. */
export const unkeptSlug = '_own'

/** The slug of one that is kept. @param id  its name in the address */
export function keptSlug(id: string): string {
  return `${unkeptSlug}-${id}`
}

/**
 * One thing that the page keeps on the device about an article. Of a text that is not kept itself nothing is: that
 * lasts as long as the page.
 */
export function textAbout(what: 'notes' | 'place', slug: string): DeviceText {
  return deviceText(slug === unkeptSlug ? null : `dateline-${what}-${slug}`)
}
