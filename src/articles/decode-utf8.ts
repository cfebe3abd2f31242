import { firstNot } from '../annotation/first-not.ts'

/** The text of a file, or where its first byte stands that is no UTF-8. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'no-utf8'; readonly offset: number; readonly line: number }

/**
 * Decodes UTF-8 strictly: nothing is replaced, and a byte order mark is kept as U+FEFF.
 *
 *     63 61 66 E9 20        “caf”, then Latin-1: no-utf8 at offset 3, line 1
 */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  try {
    return { kind: 'text', text: strictly(bytes) }
  } catch {
    const offset = firstBadByte(bytes)
    return { kind: 'no-utf8', offset, line: lineOfByte(bytes, offset) }
  }
}

function strictly(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
}

/**
 * The start of the first malformed sequence, as an offset in bytes. The decoder does not say where it
 * failed, but every prefix up to there decodes and none beyond does, so the place is found by halving. A
 * prefix may end inside a good character, so the few bytes before the place are tried one by one.
 */
function firstBadByte(bytes: Uint8Array): number {
  let start = firstNot(bytes.length + 1, (length) => isPrefix(bytes.subarray(0, length))) - 1
  while (start > 0 && !isWhole(bytes.subarray(0, start))) start--
  return start
}

function isPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

function isWhole(bytes: Uint8Array): boolean {
  try {
    strictly(bytes)
    return true
  } catch {
    return false
  }
}

function lineOfByte(bytes: Uint8Array, offset: number): number {
  let line = 1
  for (const byte of bytes.subarray(0, offset)) if (byte === 0x0a) line++
  return line
}
