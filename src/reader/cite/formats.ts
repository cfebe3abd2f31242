import { apa } from './apa.ts'
import { bibtex } from './bibtex.ts'
import { chicago } from './chicago.ts'
import type { Citation, Cited } from './citation.ts'
import { html } from './html.ts'
import { markdown } from './markdown.ts'
import { plainText } from './plain-text.ts'

export const formatNames = ['text', 'markdown', 'html', 'chicago', 'apa', 'bibtex'] as const

export type FormatName = (typeof formatNames)[number]

/** Every way in which a quotation leaves the page as words. */
export const formats: Readonly<Record<FormatName, (citation: Citation) => Cited>> = {
  text: plainText,
  markdown,
  html,
  chicago,
  apa,
  bibtex,
}
