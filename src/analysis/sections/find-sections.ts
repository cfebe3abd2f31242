import type { Dateline, Paragraph, Section, Title } from '../../annotation/document.ts'
import type { Entity } from '../../annotation/entities.ts'
import type { ParagraphId, SectionId } from '../../annotation/ids.ts'
import { passageIds } from '../../annotation/passage-ids.ts'
import { overlaps, type TextRange, textRange } from '../../annotation/range.ts'
import type { DocumentText } from '../document-text.ts'
import { cutIntoSections } from './cut-into-sections.ts'
import { headingTitle } from './heading-title.ts'
import { titlesMade } from './titles-made.ts'

/** Paragraphs that belong under one title, and the heading before them where there is one. */
type Part = {
  readonly heading: TextRange | null
  readonly paragraphs: readonly TextRange[]
  /** How many of the paragraphs stand above the body. */
  readonly front: number
}

/**
 * The article in sections: as its headings divide it, else where the talk turns to something else.
 *
 * The id of a section is made of its heading, or of its first paragraph where the title is made: made
 * titles are chosen against the other sections and would change with them.
 */
export function findSections(
  document: DocumentText,
  entities: readonly Entity[],
  dateline: Dateline | null,
  title: Title,
): Section[] {
  const body = partsOf(document, entities)
  const made = titlesMade(document, dateline, body.map(rangeOf))
  const parts = withFront(body, frontLines(document, title))
  const ids = passageIds(
    document.text,
    's',
    parts.map((part) => part.heading ?? part.paragraphs[part.front] ?? rangeOf(part)),
  )
  const paragraphs = paragraphsOf(document, parts)
  return parts.map((part, index) => ({
    id: ids[index] as SectionId,
    title: titleOf(document.text, part, made[index]),
    range: rangeOf(part),
    paragraphs: paragraphs[index] ?? [],
  }))
}

function titleOf(text: string, part: Part, made: Title | undefined): Title {
  if (part.heading) return headingTitle(text, part.heading)
  if (!made) throw new RangeError('a section has no title')
  return made
}

function partsOf(document: DocumentText, entities: readonly Entity[]): Part[] {
  const front = frontMatter(document)
  const parts: { heading: TextRange | null; paragraphs: TextRange[]; front: number }[] = []
  document.paragraphs.forEach((range, index) => {
    if (index < front) return
    if (document.headings.has(index)) parts.push({ heading: range, paragraphs: [], front: 0 })
    else if (parts.length === 0) parts.push({ heading: null, paragraphs: [range], front: 0 })
    else parts.at(-1)?.paragraphs.push(range)
  })
  const filled = parts.filter((part) => part.paragraphs.length > 0)
  if (filled.some((part) => part.heading !== null)) return filled
  return cutIntoSections(document, entities, filled[0]?.paragraphs ?? []).map((paragraphs) => ({
    heading: null,
    paragraphs,
    front: 0,
  }))
}

/** What stands above the body and is not drawn as its title: a standfirst, a kicker, the date. */
function frontLines(document: DocumentText, title: Title): TextRange[] {
  return document.paragraphs
    .slice(0, frontMatter(document))
    .filter((line) => title.origin !== 'text' || !title.range || !overlaps(line, title.range))
}

function withFront(parts: readonly Part[], lines: readonly TextRange[]): Part[] {
  return parts.map((part, index) =>
    index === 0
      ? { ...part, paragraphs: [...lines, ...part.paragraphs], front: lines.length }
      : part,
  )
}

/** Headline, standfirst and date: the headings before the first paragraph. */
function frontMatter(document: DocumentText): number {
  const first = document.paragraphs.findIndex((_, index) => !document.headings.has(index))
  return first < 0 ? document.paragraphs.length : first
}

function rangeOf({ paragraphs }: Part): TextRange {
  const first = paragraphs[0]
  const last = paragraphs.at(-1)
  if (!first || !last) throw new RangeError('a section has no paragraphs')
  return textRange(first.start, last.end)
}

function paragraphsOf(document: DocumentText, parts: readonly Part[]): Paragraph[][] {
  const ids = passageIds(
    document.text,
    'p',
    parts.flatMap((part) => part.paragraphs),
  )
  let next = 0
  return parts.map((part) =>
    part.paragraphs.map((range, index) => ({
      id: ids[next++] as ParagraphId,
      range,
      role: index < part.front ? ('front' as const) : ('body' as const),
    })),
  )
}
