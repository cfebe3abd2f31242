import { textTable } from '../text-table.ts'
import { sum, type Tally, total } from './run-trials.ts'

export type Row = {
  readonly scenario: string
  readonly ours: Tally
  readonly peers: readonly Tally[]
}

/** What became of our links, and the share that landed right by each other kind of link. */
export function survivalTable(rows: readonly Row[], peers: readonly string[]): string {
  const head = ['edit', 'trials', 'right', 'lost', 'wrong, said so', 'wrong, silent', ...peers]
  const all = {
    scenario: 'all',
    ours: sum(rows.map(({ ours }) => ours)),
    peers: peers.map((_, at) =>
      sum(rows.map((row) => row.peers[at]).filter((tally) => tally !== undefined)),
    ),
  }
  const body = [...rows, all].map(({ scenario, ours, peers }) => [
    scenario,
    total(ours).toLocaleString('en'),
    share(ours.right, ours),
    ...[ours.lost, ours['wrong, said so'], ours['wrong, silent']].map((count) =>
      count.toLocaleString('en'),
    ),
    ...peers.map(
      (tally) => `${share(tally.right, tally, 1)} / ${share(tally['wrong, silent'], tally, 1)}`,
    ),
  ])
  return textTable(
    [head, ...body],
    head.flatMap((_, column) => (column > 0 ? [column] : [])),
  )
}

/** Per cent; never rounded up to 100. */
function share(count: number, tally: Tally, digits = 2): string {
  const per = 10 ** digits
  return (Math.floor((count / Math.max(1, total(tally))) * 100 * per) / per).toFixed(digits)
}
