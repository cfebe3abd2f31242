/**
 * The `datetime` attribute for a TIMEX3 value: a year, month, week, day or duration as HTML has them.
 *
 *     2022-06-15TEV → 2022-06-15      2022-W25 → 2022-W25      PAST_REF → null
 */
export function machineDateOf(value: string): string | null {
  const date = /^\d{4}(?:-(?:W\d{2}|\d{2}(?:-\d{2})?))?(?=$|T|-WE)/u.exec(value)
  if (date) return /T\d{2}:\d{2}/u.test(value) ? value.slice(0, date[0].length + 6) : date[0]
  return /^P(?:\d+D|T\d+[HM])$/u.test(value) ? value : null
}
