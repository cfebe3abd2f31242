import { type TextRange, textRange } from '../../annotation/range.ts'

/** No longer stretch of words can stand between a hedge and its time. */
const margin = 60

/** Disjuncts that express doubt (Quirk et al. 1985, 8.127), and what may stand between one and its time. */
const hedge =
  /(?<![\p{L}\p{N}])(?<doubt>perhaps|possibly|probably|maybe|likely|presumably|apparently|conceivably|supposedly|allegedly|reportedly)(?:,? (?:as (?:early|late|soon|recently) as|early|late|later|in|on|at|by|during|around|about|some ?time|from|the|this|that))*,? $/iu

/**
 * The word by which the text leaves open whether a time is right.
 *
 *     It was built perhaps in 1124.       “perhaps”
 *     It will probably open in March.     none: it is the opening that is not sure
 *
 * @param start  of the time expression
 */
export function findHedge(text: string, start: number): TextRange | null {
  const from = Math.max(0, start - margin)
  const match = hedge.exec(text.slice(from, start))
  const doubt = match?.groups?.doubt
  if (!match || doubt === undefined) return null
  return textRange(from + match.index, from + match.index + doubt.length)
}
