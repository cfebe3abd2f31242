import { en, type ParsedComponents } from 'chrono-node'
import { dayOf, type Peer } from './peer.ts'

/** chrono-node reads a length of time (“two weeks”) as the point that lies so far ahead. */
export const chronoNode: Peer = {
  name: 'chrono-node',
  read: (article) => ({
    times: en.casual.parse(article.text, dayOf(article)).map(({ index, text, start }) => ({
      range: [index, index + text.length],
      type: start.isCertain('hour') ? 'TIME' : 'DATE',
      value: /^(?:right )?now$/iu.test(text) ? 'PRESENT_REF' : timexOf(start),
    })),
  }),
}

/** As fine as what was said. */
function timexOf(start: ParsedComponents): string {
  const padded = (unit: 'month' | 'day' | 'hour' | 'minute') =>
    String(start.get(unit) ?? 0).padStart(2, '0')
  const year = String(start.get('year'))
  if (start.isCertain('hour')) {
    return `${year}-${padded('month')}-${padded('day')}T${padded('hour')}:${padded('minute')}`
  }
  const hasDay = start.isCertain('day') || start.isCertain('weekday')
  if (hasDay) return `${year}-${padded('month')}-${padded('day')}`
  return start.isCertain('month') ? `${year}-${padded('month')}` : year
}
