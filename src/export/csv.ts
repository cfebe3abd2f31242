/** A cell of a table; a list is written with semicolons between. */
export type Cell = string | number | boolean | null | readonly string[]

/**
 * A table as RFC 4180 has it. A cell that a spreadsheet would take for a formula gets an apostrophe in front,
 * so that opening a file never runs what an article says.
 *
 *     =SUM(A1)  →  '=SUM(A1)        She said “a, b”  →  "She said “a, b”"
 */
export function csvOf(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(written).join(',')}\r\n`).join('')
}

function written(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell)
  const words = typeof cell === 'string' ? cell : cell.join('; ')
  const harmless = /^[=+\-@\t\r]/u.test(words) ? `'${words}` : words
  return /[",\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
