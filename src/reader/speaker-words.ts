import { type Quotation, speakersOf } from '../annotation/quotations.ts'
import { sliceOf } from '../annotation/range.ts'
import { texts } from '../texts/texts.ts'
import type { Article } from './article-context.tsx'

/** Who said a quotation, in words: “Margaret Olsen and Ko Minjung”, “officials”, “Speaker not stated”. */
export function speakerOf(article: Article, quotation: Quotation): string {
  const names = speakersOf(quotation).map((id) => article.names.get(id) ?? id)
  const words = credited(namesInWords(names), otherReading(article, quotation))
  return words || (unknownSpeaker(article, quotation) ?? '')
}

/** “Margaret Olsen or perhaps Ko Minjung”. */
export function credited(names: string, other: string | null): string {
  return other === null ? names : `${names} ${texts.quotations.orPerhaps(other)}`
}

/** “Margaret Olsen and Ko Minjung”; empty when there are no names. */
export function namesInWords(names: readonly string[]): string {
  return inWords(names, 'conjunction')
}

function inWords(names: readonly string[], type: 'conjunction' | 'disjunction'): string {
  return new Intl.ListFormat(texts.locale, { type }).format(names)
}

/** What to say where a quotation has no known speaker; `null` where it has one. */
export function unknownSpeaker({ text, names }: Article, { source }: Quotation): string | null {
  switch (source.kind) {
    case 'entity':
      return null
    case 'unnamed':
      return texts.quotations.notNamed(sliceOf(text, source.range))
    case 'unresolved':
      if (source.why === 'two-candidates') {
        const candidates = source.candidates.map((id) => names.get(id) ?? id)
        return texts.quotations.notClear(inWords(candidates, 'disjunction'))
      }
      return source.range
        ? texts.quotations.onlyWord(sliceOf(text, source.range))
        : texts.quotations.notStated
  }
  source satisfies never
}

/** Who may have said it as well, where the source is a pronoun that nearly stands for somebody else; else `null`. */
export function otherReading({ mentions, names }: Article, { source }: Quotation): string | null {
  if (source.kind !== 'entity') return null
  const found = mentions
    .within(source.range)
    .find(({ mention }) => mention.evidence.rule === 'pronoun-to-one-of-two')
  const others = found?.mention.evidence.words
    .flatMap((words) => mentions.within(words))
    .filter(({ entity }) => !source.entities.includes(entity.id))
  const [other] = others ?? []
  return other ? (names.get(other.entity.id) ?? null) : null
}
