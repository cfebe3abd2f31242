import { Temporal } from 'temporal-polyfill'
import type { EventMention } from '../annotation/events.ts'
import { sliceOf } from '../annotation/range.ts'
import { readableTime } from '../annotation/readable-time.ts'
import { type Bounds, boundsOf } from '../annotation/time-bounds.ts'
import { type ExportedArticle, passageAddress } from './exported-article.ts'

/**
 * The events of an article that have a place in time, as a calendar (RFC 5545). A day is an all-day event, a
 * week or a month one of as many days; what is still to come is tentative.
 */
export function calendarOf(article: ExportedArticle): string {
  const events = article.analysis.events.flatMap((event) => {
    const bounds = event.date === null ? null : boundsOf(event.date)
    return bounds && event.date ? eventLines(article, event, event.date, bounds) : []
  })
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Dateline//Timeline//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${escaped(article.analysis.title.words)}`,
    `X-WR-CALNAME:${escaped(article.analysis.title.words)}`,
    ...events,
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function eventLines(
  article: ExportedArticle,
  { id, label, range, planned }: EventMention,
  date: string,
  { first, last }: Bounds,
): string[] {
  const { text, analysis, address } = article
  const link = passageAddress(article, id)
  const url = URL.canParse(link) ? [link] : []
  const about = [readableTime(date), sliceOf(text, range), ...url].join('\n')
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(`${id}@${address}`)}`,
    // There is no clock in a build that says the same twice: the day of the article stands for it.
    `DTSTAMP:${compact(analysis.published ?? '1970-01-01')}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(first)}`,
    // The end is the day after, as the format has it.
    `DTEND;VALUE=DATE:${compact(Temporal.PlainDate.from(last).add({ days: 1 }).toString())}`,
    `SUMMARY:${escaped(sliceOf(text, label))}`,
    `DESCRIPTION:${escaped(about)}`,
    ...url.map((address) => `URL:${address}`),
    `STATUS:${planned ? 'TENTATIVE' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

function compact(day: string): string {
  return day.replaceAll('-', '')
}

/** RFC 5545, 3.3.11; control characters have no place in a text. */
function escaped(words: string): string {
  return words
    .replace(/[\\;,]/gu, '\\$&')
    .replace(/\r\n|\r|\n/gu, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '')
}

/** RFC 5545, 3.1: lines of at most 75 octets, never cut within a character. */
function folded(line: string): string {
  const lines: string[] = []
  let current = ''
  let octets = 0
  for (const character of line) {
    const size = new TextEncoder().encode(character).length
    if (octets + size > 75) {
      lines.push(current)
      current = ' '
      octets = 1
    }
    current += character
    octets += size
  }
  return [...lines, current].join('\r\n')
}
