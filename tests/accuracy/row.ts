import { textTable } from '../text-table.ts'

/** A figure in per cent, of somebody. */
export type Figure = { readonly of: string; readonly value: number }

export type Row = {
  readonly task: string
  readonly ours: number
  readonly peers: readonly Figure[]
  /** What people or the best published system reach. */
  readonly best?: string
  /** At least. */
  readonly target?: number
}

/** The rows as one table; the best peer stands first. */
export function accuracyTable(rows: readonly Row[]): string {
  const head = ['F1, unless it says otherwise', 'Dateline', 'target', '', 'people / best', 'peers']
  return textTable([head, ...rows.map(cellsOf)], [1, 2])
}

function cellsOf({ task, ours, peers, best = '', target }: Row): string[] {
  const sorted = peers.toSorted((a, b) => b.value - a.value)
  return [
    task,
    ours.toFixed(1),
    target === undefined ? '' : String(target),
    target === undefined ? '' : ours >= target ? 'ok' : 'UNDER',
    best,
    sorted.map(({ of, value }) => `${of} ${value.toFixed(1)}`).join(', '),
  ]
}
