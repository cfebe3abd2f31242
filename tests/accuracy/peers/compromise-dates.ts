import nlp from 'compromise'
import dates from 'compromise-dates'
import { Temporal } from 'temporal-polyfill'
import type { Pair } from '../corpora.ts'
import type { Peer } from './peer.ts'

type Found = {
  readonly text: string
  readonly offset: { readonly start: number; readonly length: number }
  readonly dates?: { readonly start?: string | null; readonly unit?: string }
  readonly duration?: Readonly<Record<string, number>>
}

const reader = nlp.extend(dates)

export const compromiseDates: Peer = {
  name: 'compromise-dates',
  read: ({ text, published = '' }) => ({
    times: [...text.matchAll(/[^\n]+/gu)].flatMap((line) =>
      timesIn(line[0], published).map(({ range: [start, end], ...time }) => ({
        ...time,
        range: [line.index + start, line.index + end] as const,
      })),
    ),
  }),
}

/** It throws on a few lines (version 3.9.0, “every …”); in these it finds nothing. */
function timesIn(line: string, published: string) {
  try {
    const document = reader(line)
    const options = { offset: true, terms: false }
    const points: Found[] = document.dates({ today: published, timezone: 'UTC' }).json(options)
    const durations: Found[] = document.durations().json(options)
    return [
      ...points.map((found) => ({
        range: bareRange(line, found),
        type: found.dates?.start?.includes('T00:00') === false ? 'TIME' : 'DATE',
        value: timexOf(found.dates),
      })),
      ...durations.map((found) => ({
        range: bareRange(line, found),
        type: 'DURATION',
        value: lengthOf(found.duration),
      })),
    ].filter(({ range: [start, end] }) => start < end)
  } catch {
    return []
  }
}

/** Without the preposition before and the punctuation after, which it counts in. */
function bareRange(text: string, { offset: { start, length } }: Found): Pair {
  const words = text.slice(start, start + length)
  const before = /^\W*(?:(?:on|in|at|by|since|until|from|of|for|during|the)\s+)*/iu.exec(words)
  const after = /\W*$/u.exec(words)
  return [start + (before?.[0].length ?? 0), start + length - (after?.[0].length ?? 0)]
}

function timexOf(found: Found['dates']): string | null {
  const { start, unit } = found ?? {}
  if (!start) return null
  if (unit === 'year') return start.slice(0, 4)
  if (unit === 'month') return start.slice(0, 7)
  if (unit === 'week') return weekOf(start.slice(0, 10))
  if (unit === 'quarter') return `${start.slice(0, 4)}-Q${Math.ceil(Number(start.slice(5, 7)) / 3)}`
  return start.includes('T00:00') ? start.slice(0, 10) : start.slice(0, 16)
}

function weekOf(day: string): string {
  const { yearOfWeek, weekOfYear } = Temporal.PlainDate.from(day)
  return `${yearOfWeek}-W${String(weekOfYear).padStart(2, '0')}`
}

function lengthOf(duration: Found['duration']): string | null {
  const first = Object.entries(duration ?? {}).find(([, count]) => count > 0)
  if (!first) return null
  const [unit, count] = first
  return `${/^(?:hour|minute)/u.test(unit) ? 'PT' : 'P'}${count}${unit.charAt(0).toUpperCase()}`
}
