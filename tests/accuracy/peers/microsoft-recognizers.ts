import recognizers from '@microsoft/recognizers-text-date-time'
import { dayOf, type Peer } from './peer.ts'

type Value = { readonly timex?: string; readonly value?: string; readonly start?: string }

const types: Readonly<Record<string, string>> = {
  date: 'DATE',
  daterange: 'DATE',
  time: 'TIME',
  timerange: 'TIME',
  datetime: 'TIME',
  datetimerange: 'TIME',
  duration: 'DURATION',
  set: 'SET',
}

export const microsoftRecognizers: Peer = {
  name: 'Microsoft Recognizers',
  read: (article) => {
    const day = dayOf(article)
    return {
      times: recognizers
        .recognizeDateTime(article.text, recognizers.Culture.English, 0, day)
        .map(({ start, end, typeName, resolution }) => ({
          range: [start, end + 1],
          type: types[typeName.replace(/^.*\./u, '')] ?? 'DATE',
          value: timexOf(nearest(resolution?.values ?? [], day)),
        })),
    }
  },
}

/** Where it gives two readings, one before and one after the article’s day, the nearer one. */
function nearest(readings: readonly Value[], day: Date): Value | undefined {
  const distance = ({ value, start }: Value) => {
    const time = Date.parse(`${(value ?? start ?? '').slice(0, 10)}T12:00:00Z`)
    return Number.isNaN(time) ? Infinity : Math.abs(time - day.getTime())
  }
  return readings.toSorted((a, b) => distance(a) - distance(b))[0]
}

/** Its own TIMEX, with what that leaves open (“XXXX-WXX-2TMO”) taken from the reading. */
function timexOf({ timex, value, start }: Value = {}): string | null {
  if (timex === undefined || !/X|^\(/u.test(timex)) return timex ?? null
  const resolved = value ?? start ?? timex
  if (timex.startsWith('(')) return resolved.slice(0, timex.endsWith('M)') ? 7 : 10)
  const time = /T.*$/u.exec(timex)?.[0] ?? ''
  return resolved.slice(0, /^XXXX-\d\d$/u.test(timex) ? 7 : 10) + time
}
