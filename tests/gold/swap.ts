import type { Findings } from './findings.ts'

/** Words of the seed and what stands in their place, longest first where one holds another. */
export type Swap = {
  readonly words: readonly (readonly [string, string])[]
  readonly dates: Readonly<Record<string, string>>
}

/** Replaces whole words at one pass, so that nothing is replaced twice. */
export function swapText(text: string, { words }: Swap): string {
  const table = new Map(words)
  const any = new RegExp(`\\b(?:${words.map(([from]) => from).join('|')})\\b`, 'gu')
  return text.replace(any, (word) => table.get(word) ?? word)
}

/** The gold of a swapped text: every string in it goes the same way, and dates by their own table. */
export function swapFindings(gold: Findings, swap: Swap): Findings {
  const swapped = JSON.parse(JSON.stringify(gold), (_, value) =>
    typeof value === 'string' ? swapText(value, swap) : withSwappedKeys(value, swap),
  )
  const events = gold.events.map((event, index) => ({
    ...swapped.events[index],
    date: event.date === null ? null : (swap.dates[event.date] ?? 'no date in the table'),
  }))
  return { ...swapped, events }
}

function withSwappedKeys(value: unknown, swap: Swap): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [swapText(key, swap), item]))
}
