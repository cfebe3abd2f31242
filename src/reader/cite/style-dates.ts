/**
 * Days as the English styles write them, whatever language the page has.
 *
 *     2022-06-15  →  June 15, 2022 (Chicago)   2022, June 15 (APA)   { year: 2022, month: jun, day: 15 }
 *
 * @param day  ISO 8601, a whole day
 */
export function chicagoDate(day: string): string {
  const { year, month, date } = partsOf(day)
  return `${monthName(month)} ${date}, ${year}`
}

export function apaDate(day: string): string {
  const { year, month, date } = partsOf(day)
  return `${year}, ${monthName(month)} ${date}`
}

/** 15 June 2022: for text that follows no style. */
export function plainDate(day: string): string {
  const { year, month, date } = partsOf(day)
  return `${date} ${monthName(month)} ${year}`
}

/** The month is one of BibTeX’s own names, which each style writes in its way. */
export function bibtexDate(day: string): { year: string; month: string; day: string } {
  const { year, month, date } = partsOf(day)
  return { year: `${year}`, month: monthName(month).slice(0, 3).toLowerCase(), day: `${date}` }
}

function partsOf(day: string) {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return { year, month, date }
}

const months =
  'January February March April May June July August September October November December'.split(' ')

function monthName(month: number): string {
  return months[month - 1] ?? ''
}
