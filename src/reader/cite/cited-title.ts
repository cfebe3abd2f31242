import type { Citation } from './citation.ts'
import { inMarks } from './marked-words.ts'

/**
 * The title in quotation marks. One that the page made stands in brackets instead, as all styles write what
 * the source does not say itself.
 */
export function citedTitle({ title: { words, origin } }: Pick<Citation, 'title'>): string {
  return origin === 'made' ? `[${words}]` : inMarks(words)
}

/** What goes on after a title: the comma stands within the marks, and gives way to another stop (Chicago 6.9). */
export function withComma(title: string): string {
  const [, words = title, marks = ''] = /^(.*?)(["”’]*)$/su.exec(title) ?? []
  if (marks === '') return `${title}, `
  return `${words}${/[?!.]$/u.test(words) ? '' : ','}${marks} `
}
