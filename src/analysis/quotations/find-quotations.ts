import type { Dateline } from '../../annotation/document.ts'
import type { Entity } from '../../annotation/entities.ts'
import type { Evidence } from '../../annotation/evidence.ts'
import type { QuotationId } from '../../annotation/ids.ts'
import { type MentionIndex, mentionIndexOf } from '../../annotation/mention-index.ts'
import { passageIds } from '../../annotation/passage-ids.ts'
import type { Quotation, Source } from '../../annotation/quotations.ts'
import { byPosition, contains, sameRange, type TextRange } from '../../annotation/range.ts'
import type { DocumentText } from '../document-text.ts'
import { type Attributed, attribute, type Credit } from './attribution.ts'
import type { Link } from './carriers.ts'
import { type CreditedSpan, creditSpans } from './credit-spans.ts'
import { findChain } from './find-chain.ts'
import { findHolder } from './find-holder.ts'
import { findQuotedSpans } from './find-quoted-spans.ts'
import { findReportedClauses, type ReportedClause } from './find-reported-clauses.ts'
import { findTurns } from './find-turns.ts'
import { framesOf } from './frames.ts'
import { rangeOfPieces, resolveSource } from './resolve-source.ts'

/**
 * Who said what: every stretch of speech that the article credits, or that its marks show to be speech.
 *
 *     Ko said “each harbour must get a ferry this year”, adding that Korea will pay its share.
 *              ^^^ direct, Ko                                   ^^^ indirect, Ko
 *
 * The range of quoted words is what stands inside the marks; a comma or full stop inside the marks is part
 * of it, whatever the house style, so that a slice of the text is exactly what the marks enclose.
 *
 * Two apostrophes for a mark ('' … '') are what some archives made of double ones. Their words are credited, but
 * as reported speech: the annotated news that the engine is measured on counts only single characters as
 * marks, and reads such words so. A reader may well take them for direct speech.
 *
 * @param dateline  no part of the first sentence; `null` when there is none
 */
export function findQuotations(
  document: DocumentText,
  entities: readonly Entity[],
  dateline: Dateline | null,
): Quotation[] {
  const mentions = mentionIndexOf(entities)
  const quoted = findQuotedSpans(document.text, document.paragraphs)
  const shortened = quoted.filter(
    ({ marks, paragraph }) => marks === 'single' && document.headings.has(paragraph),
  )
  const spans = quoted.filter((span) => !shortened.includes(span))
  const frames = framesOf(document, spans, dateline?.range.end ?? 0)
  const attributed = frames.map(attribute)
  const credited = withoutOtherMarks(creditSpans(attributed), attributed)
  const turns = findTurns(document, entities)
  // what somebody quoted says of themselves is reported by nobody: “I hoped it was a dog”
  const own = [...turns.map(({ range }) => range), ...shortened.map(({ outer }) => outer)]
  const isOwn = ({ cue, source }: Draft) =>
    source.kind === 'unresolved' && cue !== null && own.some((range) => contains(range, cue))
  const drafts = [
    ...ofSpans(credited, attributed, mentions),
    ...findReportedClauses(attributed)
      .map((clause) => ofClause(clause, mentions))
      .filter((draft) => !isOwn(draft)),
    ...turns,
  ].sort((a, b) => byPosition(a.range, b.range))
  // a turn that is one quotation from end to end is one and not two
  const once = drafts.filter((draft, at) => !sameAs(draft.range, drafts[at - 1]?.range))
  return named(document.text, once)
}

function sameAs(range: TextRange, other: TextRange | undefined): boolean {
  return other !== undefined && sameRange(range, other)
}

/**
 * An article quotes with one kind of mark. Where it uses double ones, single ones stand in headlines, which
 * shorten what the body quotes, and around words held at a distance; unless a cue takes them whole.
 */
function withoutOtherMarks(
  spans: readonly CreditedSpan[],
  attributed: readonly Attributed[],
): CreditedSpan[] {
  const marksOf = ({ frame, at }: CreditedSpan) => attributed[frame]?.frame.pieces[at]?.span?.marks
  const singles = spans.filter((span) => marksOf(span) === 'single').length
  if (singles * 2 > spans.length) return [...spans]
  const kept = (span: CreditedSpan) =>
    marksOf(span) !== 'single' || (span.kind === 'direct' && span.rule === 'quoted-with-cue')
  const place = new Map<number, number>()
  const left = [...spans.entries()].filter(([, span]) => kept(span))
  for (const [now, [was]] of left.entries()) place.set(was, now)
  return left.map(([, span]) => ({
    ...span,
    continues: span.continues === null ? null : (place.get(span.continues) ?? null),
  }))
}

type Draft = Omit<Quotation, 'id' | 'group'> & { readonly piece: number | string | null }

function ofSpans(
  spans: readonly CreditedSpan[],
  attributed: readonly Attributed[],
  mentions: MentionIndex,
): Draft[] {
  const roots: number[] = []
  const drafts: Draft[] = []
  for (const [index, span] of spans.entries()) {
    roots.push(span.continues === null ? index : (roots[span.continues] ?? index))
    const pieces = attributed[span.frame]?.frame.pieces ?? []
    const quoted = pieces[span.at]?.span
    if (!quoted) continue
    const content =
      span.kind === 'direct' ? quoted.range : (rangeOfPieces(pieces, span.part) ?? quoted.range)
    const reported = quoted.marks === 'apostrophes'
    const range = reported ? content : quoted.range
    const last = drafts.at(-1)
    if (reported && last && sameRange(last.range, range)) continue
    drafts.push({
      range,
      kind: reported ? 'indirect' : span.kind,
      content,
      ...creditOf(span.credit, span.rule, range, mentions, {
        pieces,
        at: span.at,
        from: span.part.from,
      }),
      piece: roots[index] ?? index,
    })
  }
  return drafts
}

function ofClause(clause: ReportedClause, mentions: MentionIndex): Draft {
  const credit: Credit = clause.credit
  return {
    range: clause.range,
    kind: 'indirect',
    content: clause.range,
    ...creditOf(credit, 'reported-clause', clause.range, mentions, null),
    piece: clause.group,
  }
}

type Place = Parameters<typeof findHolder>[0] | null

function creditOf(
  credit: Credit | null,
  rule: Evidence['rule'],
  range: TextRange,
  mentions: MentionIndex,
  place: Place,
): Pick<Quotation, 'source' | 'cue' | 'via' | 'holder' | 'evidence'> {
  const source = sourceOf(credit, mentions)
  const cue = cueRange(credit)
  const links = credit && credit.cue !== null ? findChain(credit.by, credit.cue, mentions) : []
  const holder = place && findHolder(place, source, mentions)
  return {
    source,
    cue,
    via: links.map((link) => link.via),
    holder,
    evidence: [
      { rule: credit ? rule : 'quoted-without-cue', words: [cue ?? range] },
      ...(credit && source.range ? [{ rule: credit.rule, words: [source.range] }] : []),
      ...missing(source, cue),
      ...links.map((link: Link) => ({ rule: link.rule, words: [link.via.range] })),
      ...(holder ? [{ rule: 'holder-of-quoted-view', words: [holder.range] } as const] : []),
    ],
  }
}

/** What it would have taken to tell who speaks. */
function missing(source: Source, cue: TextRange | null): Evidence[] {
  if (source.kind !== 'unresolved') return []
  if (source.range) return [{ rule: 'nobody-for-pronoun', words: [source.range] }]
  return cue ? [{ rule: 'nobody-says', words: [cue] }] : []
}

function sourceOf(credit: Credit | null, mentions: MentionIndex): Source {
  if (!credit?.phrase) return { kind: 'unresolved', why: 'no-cue', range: null }
  return resolveSource(credit.by.frame.pieces, credit.phrase, mentions)
}

function cueRange(credit: Credit | null): TextRange | null {
  const cue =
    credit?.cue === null || credit?.cue === undefined ? undefined : credit.by.cues[credit.cue]
  return cue && credit
    ? rangeOfPieces(credit.by.frame.pieces, { from: cue.from, to: cue.to })
    : null
}

/** Gives every quotation its id, and pieces of one quotation the id of the first as their group. */
function named(text: string, drafts: readonly Draft[]): Quotation[] {
  const ids = passageIds(
    text,
    'q',
    drafts.map((draft) => draft.range),
  )
  const groups = Map.groupBy(drafts.keys(), (index) => drafts[index]?.piece ?? `alone ${index}`)
  const groupOf = new Map<number, string>()
  for (const members of groups.values()) {
    const first = ids[members[0] ?? -1]
    if (members.length > 1 && first) for (const member of members) groupOf.set(member, first)
  }
  return drafts.map(({ piece: _, ...draft }, index) => ({
    ...draft,
    id: quotationId(ids[index] ?? ''),
    group: groupOf.get(index) ?? null,
  }))
}

function quotationId(id: string): QuotationId {
  return id as QuotationId
}
