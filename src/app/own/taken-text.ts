import { decodeUtf8 } from '../../articles/decode-utf8.ts'
import { longestText, type OwnFault } from './own-text.ts'

/** A character of UTF-8 has four bytes at most. */
const mostBytes = 4 * longestText

/** The words of what was dropped or chosen, or why there are none to be had. */
export async function takenText(
  brought: File | string,
): Promise<{ readonly kind: 'text'; readonly text: string } | OwnFault> {
  if (typeof brought === 'string') return { kind: 'text', text: brought }
  if (brought.size > mostBytes) return { kind: 'too-long' }
  try {
    const decoded = decodeUtf8(new Uint8Array(await brought.arrayBuffer()))
    return decoded.kind === 'text' ? decoded : { kind: 'no-utf8', line: decoded.line }
  } catch {
    return { kind: 'failed' }
  }
}
