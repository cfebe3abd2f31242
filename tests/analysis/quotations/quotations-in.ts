import { analyse } from '../../../src/analysis/analyse.ts'
import { sliceOf, type TextRange } from '../../../src/annotation/range.ts'

/** A quotation in the words of its sentence, for tables of sentences; only what a row names is compared. */
export type Found = {
  readonly kind: string
  readonly words: string
  readonly source: string | null
  readonly cue: string | null
  readonly speakers: readonly string[]
  readonly via: readonly string[]
  readonly holder: string | null
  /** Which quotation of the sentence, counted from 0, the group is named after. */
  readonly group: number | null
}

export function quotationsIn(text: string): Found[] {
  const { quotations } = analyse(text)
  const words = (range: TextRange | null) => range && sliceOf(text, range)
  const ids = quotations.map(({ id }): string => id)
  return quotations.map(({ kind, range, source, cue, via, holder, group }) => ({
    kind,
    words: words(range) ?? '',
    source: words(source.range),
    cue: words(cue),
    speakers: source.kind === 'entity' ? source.entities : [],
    via: via.map((link) => words(link.range) ?? ''),
    holder: holder?.entity ?? null,
    group: group === null ? null : ids.indexOf(group),
  }))
}
