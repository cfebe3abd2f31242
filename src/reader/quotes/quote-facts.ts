import type { Evidence } from '../../annotation/evidence.ts'
import { type Quotation, speakersOf } from '../../annotation/quotations.ts'
import { sliceOf } from '../../annotation/range.ts'
import { texts } from '../../texts/texts.ts'
import type { Article } from '../article-context.tsx'
import { type Reason, reasonOf } from '../reason.ts'
import { credited, namesInWords, otherReading, unknownSpeaker } from '../speaker-words.ts'
import { type Whole, wholeOf } from './whole-quotation.ts'

/** All that the page says about one quotation, in words: for the list and for the card. */
export type QuoteFacts = {
  readonly id: string
  readonly words: string
  /** Of one quoted in part, the paraphrase with the marks in it, as the article has it; otherwise `null`. */
  readonly content: string | null
  readonly kind: Quotation['kind']
  /** All of it, where these words are one piece of several; otherwise `null`. */
  readonly whole: Whole | null
  readonly speakers: readonly { readonly id: string; readonly name: string }[]
  /** How the article names the source: “the Korean President”; `null` when it names none. */
  readonly source: string | null
  /** What to say where there is no known speaker. */
  readonly unknown: string | null
  /** Who may have said it as well. */
  readonly otherReading: string | null
  readonly cue: string | null
  /** “via the Tanjug statement”, nearest first; `null` when the words reach us directly. */
  readonly chain: string | null
  /** Whose position the words describe, where that is not the speaker. */
  readonly holder: string | null
  readonly reasons: readonly Reason[]
}

/** The facts of a quotation, each taken from the article's words or the names of its entities. */
export function quoteFactsOf(article: Article, quotation: Quotation): QuoteFacts {
  const { text, names } = article
  const { source, holder } = quotation
  return {
    id: quotation.id,
    words: sliceOf(text, quotation.range),
    content: quotation.kind === 'mixed' ? sliceOf(text, quotation.content) : null,
    kind: quotation.kind,
    whole: wholeOf(article, quotation),
    speakers: speakersOf(quotation).map((id) => ({ id, name: names.get(id) ?? id })),
    source: source.kind === 'unresolved' ? null : sliceOf(text, source.range),
    unknown: unknownSpeaker(article, quotation),
    otherReading: otherReading(article, quotation),
    cue: quotation.cue && sliceOf(text, quotation.cue),
    chain: chainOf(article, quotation),
    holder: holder && (names.get(holder.entity) ?? sliceOf(text, holder.range)),
    reasons: [...quotation.evidence, ...whoIsMeant(article, quotation)].map((evidence) =>
      reasonOf(article, evidence),
    ),
  }
}

/** Why a pronoun or a title in the place of the source stands for who is credited. */
function whoIsMeant({ mentions }: Article, { source }: Quotation): Evidence[] {
  if (source.kind !== 'entity') return []
  return mentions
    .within(source.range)
    .filter(({ entity, mention }) => source.entities.includes(entity.id) && mention.kind !== 'name')
    .map(({ mention }) => mention.evidence)
}

/** Whether a quotation is listed and counted: of one in several pieces the first is, for all. */
export function isListed({ id, whole }: Pick<QuoteFacts, 'id' | 'whole'>): boolean {
  return whole === null || whole.pieces[0] === id
}

/** The words of all pieces, or those of a quotation in one piece. */
export function wholeWords({ words, whole }: Pick<QuoteFacts, 'words' | 'whole'>): string {
  return whole?.words ?? words
}

/** The speaker in words: “Margaret Olsen and Ko Minjung”, “officials”, “Speaker not stated”. */
export function speakerWords(
  facts: Pick<QuoteFacts, 'speakers' | 'unknown' | 'otherReading'>,
): string {
  const names = namesInWords(facts.speakers.map(({ name }) => name))
  return credited(names, facts.otherReading) || (facts.unknown ?? '')
}

/** Whose the link is, is said where its words do not say it, and it is not the speaker’s own. */
function chainOf({ text, names }: Article, quotation: Quotation): string | null {
  const { via } = quotation
  if (via.length === 0) return null
  const speakers = speakersOf(quotation)
  const links = via.map(({ entity, range }) => {
    const words = sliceOf(text, range)
    const name = entity && !speakers.includes(entity) && names.get(entity)
    return name && !words.includes(name) ? texts.quotations.linkOf(words, name) : words
  })
  return texts.quotations.via(links.join(', '))
}
