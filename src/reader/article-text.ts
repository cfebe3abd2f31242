/** The slug of a text that its reader brought and has not asked the device to keep. No seed can have it. */
export const unkeptSlug = '_own'

/** The slug of one that is kept. @param id  its name in the address */
export function keptSlug(id: string): string {
  return `${unkeptSlug}-${id}`
}
