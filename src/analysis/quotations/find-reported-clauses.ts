import type { TextRange } from '../../annotation/range.ts'
import type { Attributed, Credit } from './attribution.ts'
import { isHeld, isReporter } from './find-chain.ts'
import type { Content } from './find-content.ts'
import type { SubjectedCue } from './find-subject.ts'
import { rangeOfPieces } from './resolve-source.ts'

/** Reported speech without quotation marks. */
export type ReportedClause = {
  readonly range: TextRange
  readonly credit: Credit
  /** Names the pieces of one clause that its attribution splits. */
  readonly group: string | null
}

/**
 * The clauses that cues credit to somebody and that hold no quoted words.
 *
 *     Olsen noted that Finland is ready.        that Finland is ready
 *     Korea has declined to join the fair.      none: nothing was said
 */
export function findReportedClauses(attributed: readonly Attributed[]): ReportedClause[] {
  return attributed.flatMap((here, frame) =>
    here.cues.flatMap((cue, index) => {
      const content = here.contents[index]
      if (!content || !isReport(here, cue, index, content)) return []
      const phrase = cue.subject?.phrase ?? null
      const credit: Credit = {
        by: here,
        cue: index,
        phrase,
        rule: cue.subject?.rule ?? 'reported-clause',
      }
      const ranges = content.parts.map((part) => rangeOfPieces(here.frame.pieces, part))
      return ranges.flatMap((range) =>
        range ? [{ range, credit, group: ranges.length > 1 ? `${frame}/${index}` : null }] : [],
      )
    }),
  )
}

function isReport(here: Attributed, cue: SubjectedCue, index: number, content: Content): boolean {
  if (content.form === 'phrase' || !cue.subject || holdsQuoted(here, content)) return false
  if (here.cues.some((_, at) => isHeld(here, at, cue))) return false
  // the one who passes on what another said is a link of the other’s chain, not a speaker
  return !here.cues.some((inner, at) => {
    const said = here.contents[at]
    const isSaid = said && (said.form !== 'phrase' || holdsQuoted(here, said))
    return isSaid && isReporter(here, index, inner)
  })
}

function holdsQuoted({ frame }: Attributed, { parts }: Content): boolean {
  return parts.some(({ from, to }) =>
    frame.pieces.slice(from, to).some((piece) => piece.kind === 'span'),
  )
}
