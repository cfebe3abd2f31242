import type { ReactNode } from 'react'
import type { Nested } from '../../annotation/nest.ts'
import { pieceOf } from '../../annotation/quotations.ts'
import { sliceOf } from '../../annotation/range.ts'
import type { Article } from '../article-context.tsx'
import { machineDateOf } from '../machine-date.ts'
import { announcementOf } from './announcement.ts'
import type { Drawn } from './spans-of.ts'

type Words = {
  readonly article: Article
  readonly nested: readonly Nested<Drawn>[]
  /** The paragraph they stand in: where a time leads that dates no event, as long as no script runs. */
  readonly home: string
  /** Whether a link is around these words already: HTML has no link within a link. */
  readonly linked?: boolean
}

/**
 * The words of a stretch with the findings drawn on them. Marks add elements and never characters: the
 * text of what is drawn here is the source slice, so a position in the page and an offset stay one thing.
 */
export function MarkedWords({ article, nested, home, linked = false }: Words) {
  return nested.map((part) => {
    if (part.kind === 'text') return sliceOf(article.text, part.range)
    const { of: drawn } = part
    return (
      <Mark key={keyOf(part)} article={article} part={part} home={home} linked={linked}>
        <MarkedWords
          article={article}
          nested={part.children}
          home={home}
          linked={linked || isLink(drawn)}
        />
      </Mark>
    )
  })
}

type Span = Extract<Nested<Drawn>, { kind: 'span' }>

/** “The two leaders” is a mention of two: the same words, two marks. */
function keyOf({ of: drawn, range }: Span): string {
  const whose = drawn.kind === 'mention' ? drawn.found.entity.id : ''
  return `${drawn.kind} ${range.start} ${range.end} ${whose}`
}

function isLink(drawn: Drawn): boolean {
  return drawn.kind === 'mention' || drawn.kind === 'cue' || drawn.kind === 'time'
}

type MarkProps = Pick<Words, 'article' | 'home'> & {
  readonly part: Span
  readonly linked: boolean
  readonly children: ReactNode
}

function Mark({ article, part, home, linked, children }: MarkProps) {
  const { of: drawn, first } = part
  switch (drawn.kind) {
    // A tag of the page that the text was taken from: it stays in its place, where nobody sees it, so that
    // a position in the paragraph is still an offset from its start.
    case 'tag':
      return <span hidden>{children}</span>
    case 'dateline':
      return <span className="dateline">{children}</span>
    case 'event':
      return (
        <span id={first ? drawn.event.id : undefined} className="event">
          {children}
        </span>
      )
    case 'quotation':
      return (
        <mark
          id={first ? drawn.quotation.id : undefined}
          className="quotation"
          data-kind={drawn.quotation.kind}
          data-quote={drawn.quotation.id}
          data-piece-of={pieceOf(drawn.quotation) ?? undefined}
          {...announcementOf(article, drawn.quotation, part)}
        >
          {children}
        </mark>
      )
    case 'cue':
      return (
        <InlineLink linked={linked} className="cue" href={`#${drawn.quotation.id}`}>
          {children}
        </InlineLink>
      )
    case 'mention':
      return (
        <InlineLink
          linked={linked}
          className="mention"
          href={`#entity-${drawn.reading ?? drawn.found.entity.id}`}
          data-entity={drawn.found.entity.id}
          data-reading={drawn.reading ?? undefined}
        >
          {children}
        </InlineLink>
      )
    case 'time':
      return (
        <TimeMark drawn={drawn} home={home} linked={linked}>
          {children}
        </TimeMark>
      )
  }
  drawn satisfies never
}

type InlineLinkProps = React.ComponentProps<'a'> & {
  readonly linked: boolean
  readonly [data: `data-${string}`]: string | undefined
}

/**
 * Links in the text share one tab stop (see `use-roving-focus.ts`), so none is a tab stop by itself. None is dragged: a
 * selection can begin at any word (see `use-selectable-links.ts`).
 */
function InlineLink({ linked, href, ...rest }: InlineLinkProps) {
  return linked ? <span {...rest} /> : <a href={href} tabIndex={-1} draggable={false} {...rest} />
}

type TimeMarkProps = Omit<MarkProps, 'article' | 'part'> & {
  readonly drawn: Extract<Drawn, { kind: 'time' }>
}

function TimeMark({ drawn: { time, event }, home, linked, children }: TimeMarkProps) {
  const dateTime = machineDateOf(time.value)
  return (
    <InlineLink linked={linked} className="when" href={event ? `#at-${event.id}` : `#${home}`}>
      {dateTime ? <time dateTime={dateTime}>{children}</time> : children}
    </InlineLink>
  )
}
