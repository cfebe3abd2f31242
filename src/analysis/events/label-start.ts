import { prepositions } from '../lexicons/grammar-words.ts'
import type { Token } from '../text/tokenise.ts'
import type { Wording } from './label-of.ts'

/** Where a label begins: behind the date in front, its comma, and words that link to what came before. */
export function labelStart(tokens: readonly Token[], { from, to, verb, time }: Wording): number {
  let start = from
  // “Friday’s vote was close”, “This week marked a turn”: here the date is in the subject
  const isSince = tokens[time.from - 1]?.lower === 'since'
  const isLead =
    !isSince && time.from >= from && time.to <= verb && leadsOnly(tokens, from, time.from)
  if (isLead && tokens[time.to]?.lower !== "'s" && time.to < verb) start = time.to
  while (start < verb && isLoose(tokens, start, to)) start++
  return start
}

function leadsOnly(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { lower = '', kind } = tokens[at] ?? {}
    const isLink =
      /^(?:late|early|later|earlier|and|but|as|back|just|only|so|far|also|separately|meanwhile)$/u.test(
        lower,
      )
    if (kind === 'word' && !prepositions.has(lower) && !isLink) return false
  }
  return true
}

const links =
  /^(?:and|but|or|that|so|meanwhile|however|finally|then|also|instead|moreover|furthermore|besides|indeed|thus|therefore)$/u

function isLoose(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'mark') return links.test(token?.lower ?? '')
  if (/^[$£€]$/u.test(token.text)) return false
  return !/^[“‘"']$/u.test(token.text) || !isClosed(tokens, at, to)
}

/** Whether the quotation that opens here ends within the clause. */
function isClosed(tokens: readonly Token[], at: number, to: number): boolean {
  for (let end = at + 2; end < to; end++) {
    if (/^[”’"']$/u.test(tokens[end]?.text ?? '')) return true
  }
  return false
}
