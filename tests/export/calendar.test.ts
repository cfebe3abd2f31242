import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse } from '../../src/analysis/analyse.ts'
import { calendarOf } from '../../src/export/calendar.ts'

const text = `The talks took place in May 2022. Anna Ortiz, “a friend; a rival”, met Bruno Weber on 3 June 2022, in a long and cold hall beside the old harbour of Zürich. Leaders will meet next week.`

const lines = (title = 'Talks', address = 'https://example.org/a/talks/') =>
  calendarOf({ text, analysis: analyse(text, { published: '2022-06-15', title }), address })

/** Properties of each event, unfolded and with their escapes undone. */
function parsed(calendar: string): Record<string, string>[] {
  const events: Record<string, string>[] = []
  for (const line of calendar.replaceAll('\r\n ', '').split('\r\n')) {
    const colon = line.indexOf(':')
    const value = line.slice(colon + 1)
    if (line === 'BEGIN:VEVENT') events.push({})
    else {
      const event = events.at(-1)
      if (event) {
        event[line.slice(0, colon)] = value.replace(/\\(.)/gu, (_, it) => (it === 'n' ? '\n' : it))
      }
    }
  }
  return events
}

test('a month is a span of its days, a day is one, a week is seven', () => {
  const spans = parsed(lines()).map((event) => [
    event['DTSTART;VALUE=DATE'],
    event['DTEND;VALUE=DATE'],
    event.STATUS,
  ])
  expect(spans).toEqual([
    ['20220501', '20220601', 'CONFIRMED'],
    ['20220603', '20220604', 'CONFIRMED'],
    ['20220620', '20220627', 'TENTATIVE'],
  ])
})

test('each has words of the article, its date in words and the link', () => {
  const [first] = parsed(lines())
  expect(text).toContain(first?.SUMMARY)
  expect(first?.DESCRIPTION).toMatch(/^May 2022\n/u)
  expect(first?.URL).toMatch(/^https:\/\/example\.org\/a\/talks\/#e-/u)
  expect(parsed(lines('Talks', '/a/talks/'))[0]).not.toHaveProperty('URL')
})

test('no line is longer than 75 octets, and unfolded they are what was meant', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (title) => {
      const calendar = lines(`T${title}`)
      const octets = calendar.split('\r\n').map((line) => new TextEncoder().encode(line).length)
      expect(Math.max(...octets)).toBeLessThanOrEqual(75)
      expect(calendar.replaceAll('\r\n ', '')).toContain(
        // an editor's title is kept without the space at its ends
        `\r\nNAME:${`T${title}`.trimEnd().replace(/[\\;,]/gu, '\\$&')}\r\n`,
      )
    }),
    { numRuns: 50 },
  )
})
