import { type Quotation, speakersOf } from '../annotation/quotations.ts'
import { sliceOf } from '../annotation/range.ts'
import { texts } from '../texts/texts.ts'
import type { Article } from './article-context.tsx'

/** Who said a quotation, in words: “Margaret Olsen and Ko Minjung”, “officials”, “Speaker not stated”. */
export function speakerOf(article: Article, quotation: Quotation): string {
  const names = speakersOf(quotation).map((id) => article.names.get(id) ?? id)
  return namesInWords(names) || (unknownSpeaker(article, quotation) ?? '')
}

/** “Margaret Olsen and Ko Minjung”; empty when there are no names. */
export function namesInWords(names: readonly string[]): string {
  return new Intl.ListFormat(texts.locale, { type: 'conjunction' }).format(names)
}

/** What to say where a quotation has no known speaker; `null` where it has one. */
export function unknownSpeaker({ text }: Article, { source }: Quotation): string | null {
  switch (source.kind) {
    case 'entity':
      return null
    case 'unnamed':
      return texts.quotations.notNamed(sliceOf(text, source.range))
    case 'unresolved':
      return source.why === 'two-candidates'
        ? texts.quotations.twoReadings
        : texts.quotations.notStated
  }
  source satisfies never
}
