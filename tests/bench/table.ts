import { textTable } from '../text-table.ts'

/** One figure, what it is compared with, and the most it should be. */
export type Row = {
  readonly what: string
  readonly unit: 'ms' | 'kB' | '' | 'words/s'
  readonly measured: number | null
  readonly compared?: { readonly to: string; readonly value: number | null }
  /** At most; of the ratio where there is a comparison, of the figure otherwise. */
  readonly budget?: number
}

/** The rows as a table of plain text. */
export function tableOf(rows: readonly Row[]): string {
  const cells = [['', 'measured', 'compared with', 'ratio', 'at most', ''], ...rows.map(cellsOf)]
  return textTable(cells)
}

function cellsOf({ what, unit, measured, compared, budget }: Row): string[] {
  const ratio = compared && measured && compared.value ? measured / compared.value : null
  const judged = compared ? ratio : measured
  return [
    what,
    shown(measured, unit),
    compared ? `${shown(compared.value, unit)} (${compared.to})` : '',
    ratio === null ? '' : ratio.toFixed(2),
    budget === undefined ? '' : compared ? budget.toFixed(2) : shown(budget, unit),
    budget === undefined || judged === null ? '' : judged <= budget ? 'ok' : 'OVER',
  ]
}

function shown(value: number | null, unit: Row['unit']): string {
  if (value === null || Number.isNaN(value)) return 'not measured'
  const digits = value >= 1_000 || Number.isInteger(value) ? 0 : unit === '' ? 3 : 1
  return `${value.toLocaleString('en', { maximumFractionDigits: digits })} ${unit}`.trim()
}
