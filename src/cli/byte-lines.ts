/**
 * Cuts a stream of bytes at line feeds, holding no more than one line at a time. A last line without a
 * line feed counts. Cutting happens before decoding, so a U+2028 inside a JSON string is not a line end.
 */
export async function* byteLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = []
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, from)) {
      yield joined([...held, chunk.subarray(from, at)])
      held = []
      from = at + 1
    }
    if (from < chunk.length) held.push(chunk.subarray(from))
  }
  if (held.length > 0) yield joined(held)
}

const lineFeed = 0x0a

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only, ...others] = parts
  if (only && others.length === 0) return only
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
