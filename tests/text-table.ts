/**
 * Rows as a table of plain text, each column as wide as its widest cell.
 *
 * @param numbers  columns, counted from 0, that are set flush right
 */
export function textTable(
  rows: readonly (readonly string[])[],
  numbers: readonly number[] = [],
): string {
  const count = Math.max(0, ...rows.map(({ length }) => length))
  const widths = Array.from({ length: count }, (_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  )
  return rows
    .map((row) =>
      row
        .map((cell, at) =>
          numbers.includes(at) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
