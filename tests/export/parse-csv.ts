/** Reads RFC 4180, and nothing looser. */
export function parseCsv(csv: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < csv.length) {
    const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/uy
    cell.lastIndex = at
    const [all, quoted, plain, end] = cell.exec(csv) ?? []
    if (all === undefined) throw new Error(`no cell at ${at}`)
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    at += all.length
    if (end === '\r\n') {
      rows.push(row)
      row = []
    }
  }
  return rows
}
