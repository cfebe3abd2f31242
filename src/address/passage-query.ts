/** The parameters that say something of a passage; what they say is read by `passage-link.ts`, loaded later. */
export const passageNames: readonly string[] = ['was', 'near']
