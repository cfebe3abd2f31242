import type { Dateline } from '../../annotation/document.ts'
import type { EventMention } from '../../annotation/events.ts'
import type { EntityMention } from '../../annotation/mention-index.ts'
import type { Spanned } from '../../annotation/nest.ts'
import type { Quotation } from '../../annotation/quotations.ts'
import { byPosition, overlaps, type TextRange } from '../../annotation/range.ts'
import type { Timex } from '../../annotation/times.ts'
import { type Article, mentionKey } from '../article-context.tsx'

/** Everything that is drawn on words of the article. */
export type Drawn =
  | { readonly kind: 'dateline'; readonly dateline: Dateline }
  | { readonly kind: 'event'; readonly event: EventMention }
  | { readonly kind: 'quotation'; readonly quotation: Quotation }
  | { readonly kind: 'cue'; readonly quotation: Quotation }
  | { readonly kind: 'mention'; readonly found: EntityMention; readonly reading: string | null }
  | { readonly kind: 'time'; readonly time: Timex; readonly event: EventMention | null }
  | { readonly kind: 'tag' }

/** What is drawn in each paragraph, outermost first; built once for an article. */
export function spansByParagraph(
  article: Article,
  paragraphs: readonly TextRange[],
): Spanned<Drawn>[][] {
  const all = spansOf(article).sort((a, b) => byPosition(a.range, b.range))
  let from = 0
  return paragraphs.map((paragraph) => {
    while (all[from] && (all[from]?.range.end ?? 0) <= paragraph.start) from++
    const spans: Spanned<Drawn>[] = []
    for (let at = from; at < all.length; at++) {
      const span = all[at]
      if (!span || span.range.start >= paragraph.end) break
      if (overlaps(span.range, paragraph)) spans.push(span)
    }
    return spans
  })
}

/** In the order of drawing: where two have the same range, the one that comes first here is the outer. */
function spansOf({ analysis, mentions, readings }: Article): Spanned<Drawn>[] {
  const eventAt = new Map(analysis.events.map((event) => [event.when.start, event]))
  const { dateline } = analysis
  return [
    ...(dateline ? [{ range: dateline.range, of: { kind: 'dateline', dateline } as const }] : []),
    ...analysis.events.map((event) => ({
      range: event.range,
      of: { kind: 'event', event } as const,
    })),
    ...analysis.quotations.map((quotation) => ({
      range: quotation.range,
      of: { kind: 'quotation', quotation } as const,
    })),
    ...cuesOf(analysis.quotations),
    ...mentions.all.map((found) => ({
      range: found.mention.range,
      of: {
        kind: 'mention',
        found,
        reading: readings.get(mentionKey(found.entity, found.mention.range)) ?? null,
      } as const,
    })),
    ...analysis.times.map((time) => ({
      range: time.range,
      of: { kind: 'time', time, event: eventAt.get(time.range.start) ?? null } as const,
    })),
    ...analysis.boilerplate.map(({ range }) => ({ range, of: { kind: 'tag' } as const })),
  ]
}

/** One link for each cue; two quotations may hang on the same “said”. */
function cuesOf(quotations: readonly Quotation[]): Spanned<Drawn>[] {
  const first = new Map(
    quotations.toReversed().map((quotation) => [quotation.cue?.start, quotation]),
  )
  return [...first.values()].flatMap((quotation) =>
    quotation.cue ? [{ range: quotation.cue, of: { kind: 'cue', quotation } as const }] : [],
  )
}
