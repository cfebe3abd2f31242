import type { Dateline } from '../../annotation/document.ts'
import { type Nested, nest, type Spanned } from '../../annotation/nest.ts'
import type { Quotation } from '../../annotation/quotations.ts'
import { sliceOf, type TextRange } from '../../annotation/range.ts'
import { type Article, useArticle } from '../article-context.tsx'
import { attributionsOf } from './attributions.ts'
import { Blank } from './blank.tsx'
import { numberedQuotations } from './numbered-quotations.ts'

type Drawn =
  | { readonly kind: 'attribution' }
  | { readonly kind: 'dateline'; readonly dateline: Dateline }
  | { readonly kind: 'quotation'; readonly quotation: Quotation; readonly number: number }

/** How the words of a sheet are drawn: the attributions open, or filled in. */
export type SheetMode = 'questions' | 'solution'

/** What is drawn on the words of a sheet. */
export function sheetSpansOf({ analysis }: Article): Spanned<Drawn>[] {
  const { dateline } = analysis
  return [
    ...(dateline ? [{ range: dateline.range, of: { kind: 'dateline', dateline } as const }] : []),
    ...numberedQuotations(analysis).map((quotation, index) => ({
      range: quotation.range,
      of: { kind: 'quotation', quotation, number: index + 1 } as const,
    })),
    ...attributionsOf(analysis.quotations).map((range) => ({
      range,
      of: { kind: 'attribution' } as const,
    })),
  ]
}

type SheetWordsProps = {
  readonly range: TextRange
  readonly spans: readonly Spanned<Drawn>[]
  readonly mode: SheetMode
}

/** A stretch of the article in its own words, but for those that say who speaks. */
export function SheetWords({ range, spans, mode }: SheetWordsProps) {
  return <Parts nested={nest(range, spans)} mode={mode} />
}

type PartsProps = { readonly nested: readonly Nested<Drawn>[]; readonly mode: SheetMode }

function Parts({ nested, mode }: PartsProps) {
  const { text } = useArticle()
  return nested.map((part) =>
    part.kind === 'text' ? (
      sliceOf(text, part.range)
    ) : (
      <Mark key={`${part.of.kind} ${part.range.start}`} part={part} mode={mode} />
    ),
  )
}

type Span = Extract<Nested<Drawn>, { kind: 'span' }>

function Mark({ part, mode }: { part: Span; mode: SheetMode }) {
  const { of: drawn, range, first } = part
  const inside = <Parts nested={part.children} mode={mode} />
  switch (drawn.kind) {
    case 'attribution':
      if (mode === 'questions') return <Blank length={range.end - range.start} />
      return <b className="answer">{inside}</b>
    case 'dateline':
      return <span className="dateline">{inside}</span>
    case 'quotation':
      return (
        <mark
          id={first ? `quotation-${drawn.number}` : undefined}
          className="quotation"
          data-kind={drawn.quotation.kind}
        >
          {inside}
        </mark>
      )
  }
  drawn satisfies never
}
