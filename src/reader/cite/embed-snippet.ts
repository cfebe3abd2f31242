import { escaped } from '../escaped.ts'

export const embedSize = { width: 560, height: 280 }

/**
 * What another site puts into its page to show a quotation there.
 *
 * @param address  the whole address of the quotation’s own page
 * @param name     what the frame holds, for who does not see it
 */
export function embedSnippet(address: string, name: string): string {
  const { width, height } = embedSize
  return `<iframe src="${escaped(address)}" width="${width}" height="${height}" title="${escaped(name)}" sandbox="allow-top-navigation-by-user-activation" loading="lazy" style="border:0"></iframe>`
}
