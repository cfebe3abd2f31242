import { boundsOf } from '../../annotation/time-bounds.ts'
import type { Timex } from '../../annotation/times.ts'

const seasons: Readonly<Record<string, string>> = { SP: '21', SU: '22', FA: '23', WI: '24' }
const quarters: Readonly<Record<string, string>> = { Q1: '33', Q2: '34', Q3: '35', Q4: '36' }

/**
 * A TIMEX3 value as EDTF (Library of Congress, now ISO 8601-2), levels 0 to 2.
 *
 *     2022-02 → 2022-02      2022-W25 → 2022-06-20/2022-06-26      196 → 196X
 *     2022-FA → 2022-23      1124, about → 1124~                   2019, before → ../2019
 *     1124, perhaps → 1124?  1124, perhaps about → 1124%
 *
 * A part of the day is left out: EDTF has days and clock times, nothing between.
 *
 * @returns `null` for a value without a place on the calendar
 */
export function edtfOf(
  value: string,
  mod: Timex['mod'] | null,
  isUncertain: boolean,
): string | null {
  const [from = '', to] = value.split('/')
  const parts = [from, ...(to === undefined ? [] : [to])].map(plain)
  if (parts.some((part) => part === null) || !boundsOf(value)) return null
  const date = parts.length > 1 ? parts.map(endOf).join('/') : (parts[0] ?? '')
  const isAbout = mod === 'APPROX'
  const sign = isAbout && isUncertain ? '%' : isAbout ? '~' : isUncertain ? '?' : ''
  switch (mod) {
    case 'BEFORE':
      return `../${endOf(date, 0)}${sign}`
    case 'AFTER':
      return `${endOf(date, 1)}${sign}/..`
    default:
      return date.includes('/') ? `${date.replace('/', `${sign}/`)}${sign}` : `${date}${sign}`
  }
}

/** Of the interval that stands for a week, its first or its last day. */
function endOf(date: string | null, which: number): string {
  return date?.split('/').at(which === 0 ? 0 : -1) ?? ''
}

function plain(value: string): string | null {
  const day = value.replace(/T.*$/u, '')
  const [, year = '', part = ''] = /^(\d{4})-(SP|SU|FA|WI|Q[1-4])$/u.exec(day) ?? []
  if (part) return `${year}-${seasons[part] ?? quarters[part]}`
  if (/^\d{2,3}$/u.test(day)) return day.padEnd(4, 'X')
  if (/^\d{4}(?:-\d\d){0,2}$/u.test(day)) return day
  const bounds = boundsOf(day)
  if (!bounds) return null
  return bounds.first === bounds.last ? bounds.first : `${bounds.first}/${bounds.last}`
}
