import type { Token } from '../text/tokenise.ts'
import { lookahead } from './clause-follows.ts'
import { finiteVerbIn } from './finite-verb.ts'
import type { Opener } from './opener.ts'

/** The longest aside between two dashes. */
const asideLength = 16

/** What a mark of punctuation opens, or `null` when it stands inside a chunk. */
export function markOpens(tokens: readonly Token[], at: number): Opener | null {
  const { text = '' } = tokens[at] ?? {}
  if (text === ',') return 'comma'
  if (/^[()]$/u.test(text)) return isAside(tokens, at) ? null : 'strong'
  if (text === '—' && isPaired(tokens, at)) return 'comma'
  if (/^[;:—―_[\]]$/u.test(text)) return 'strong'
  // “U.S.-Mexico border”: a dash between words without blanks joins them
  if (/^[–-]$/u.test(text)) {
    if (isJoined(tokens, at) || isScore(tokens, at)) return null
    return isPaired(tokens, at) ? 'comma' : 'strong'
  }
  // “… fisheries,” Tanjug said: the attribution begins behind the closing mark.
  return /^[”"’»]$/u.test(text) && /^[,.!?…]$/u.test(tokens[at - 1]?.text ?? '') ? 'strong' : null
}

/** “A survey – of 88 schools – was carried out”: two dashes around a few words are as good as commas. */
function isPaired(tokens: readonly Token[], at: number): boolean {
  const { text, sentence } = tokens[at] ?? {}
  return [1, -1].some((step) => {
    for (let other = at + 2 * step; Math.abs(other - at) <= asideLength; other += step) {
      const token = tokens[other]
      if (token?.sentence !== sentence || !token || /^[.;:]$/u.test(token.text)) return false
      if (token.text === text) return true
    }
    return false
  })
}

/** “defeated South Korea 1 – 0”. */
export function isScore(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.kind === 'number' && tokens[at + 1]?.kind === 'number'
}

function isJoined(tokens: readonly Token[], at: number): boolean {
  const { range } = tokens[at] ?? {}
  return (
    range !== undefined &&
    tokens[at - 1]?.range.end === range.start &&
    tokens[at + 1]?.range.start === range.end
  )
}

/** “(0735 GMT)”: a few words in brackets without a verb do not end a clause. */
function isAside(tokens: readonly Token[], at: number): boolean {
  const step = tokens[at]?.text === '(' ? 1 : -1
  let other = at + step
  while (Math.abs(other - at) < lookahead && !/^[()]$/u.test(tokens[other]?.text ?? ''))
    other += step
  const [from, to] = step > 0 ? [at + 1, other] : [other + 1, at]
  return tokens[other]?.text === (step > 0 ? ')' : '(') && finiteVerbIn(tokens, from, to) < 0
}
