/** A place in a file, both counted from 1. */
export type PlaceInFile = { readonly line: number; readonly column: number }

/** Where a text stops being JSON (RFC 8259), which not every browser says. */
export function jsonFault(json: string): PlaceInFile {
  const lines = json.slice(0, offsetOfFault(json)).split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}

const space = /[ \t\n\r]*/y
const plain = String.raw`[^"\\\p{Cc}]*`
const string = String.raw`"${plain}(?:\\(?:["\\\/bfnrt]|u[\da-fA-F]{4})${plain})*"`
const number = String.raw`-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+\-]?\d+)?`
const token = new RegExp(
  String.raw`(?<string>${string})|(?<scalar>${number}|true|false|null)|[{}\[\],:]`,
  'uy',
)

/** What may come next; a list or an object that has just begun may end at once. */
type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end'

function offsetOfFault(json: string): number {
  const open: string[] = []
  let expected: Expected | null = 'value'
  let at = 0
  for (;;) {
    at = endOf(space, json, at)?.end ?? at
    const found = endOf(token, json, at)
    expected = found && nextAfter(expected, found.kind, open)
    if (!found || !expected) return at
    at = found.end
  }
}

function endOf(pattern: RegExp, json: string, at: number): { end: number; kind: string } | null {
  pattern.lastIndex = at
  const match = pattern.exec(json)
  if (!match) return null
  const { string, scalar } = match.groups ?? {}
  const kind = string === undefined ? (scalar === undefined ? match[0] : 'scalar') : 'string'
  return { end: pattern.lastIndex, kind }
}

/** `null` for what can’t stand there. @param open  the brackets around, the innermost last; kept up to date */
function nextAfter(expected: Expected, kind: string, open: string[]): Expected | null {
  const around = open.at(-1)
  const isEnd = expected.endsWith('end') && kind === (around === '{' ? '}' : ']')
  if (isEnd && around !== undefined) {
    open.pop()
    return 'comma or end'
  }
  switch (expected) {
    case 'value':
    case 'value or end':
      if (kind === 'string' || kind === 'scalar') return 'comma or end'
      if (kind !== '{' && kind !== '[') return null
      open.push(kind)
      return kind === '{' ? 'key or end' : 'value or end'
    case 'key':
    case 'key or end':
      return kind === 'string' ? 'colon' : null
    case 'colon':
      return kind === ':' ? 'value' : null
    case 'comma or end':
      if (kind !== ',' || around === undefined) return null
      return around === '{' ? 'key' : 'value'
  }
  return expected satisfies never
}
