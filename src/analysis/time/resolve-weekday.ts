import { readableDay } from '../../annotation/readable-time.ts'
import { type Day, firstDayOf } from './calendar.ts'
import type { Meaning } from './draft.ts'
import type { Resolved, Setting } from './setting.ts'

type Weekday = Extract<Meaning, { kind: 'weekday' }>

/**
 * The calendar day that a weekday points to, counted from the day the article was published.
 *
 *     On Friday, they opened a bridge.        2022-06-15, a Wednesday  →  2022-06-10
 *     They will meet on Friday.                                        →  2022-06-17
 *     They spoke on Wednesday.                                         →  2022-06-15
 */
export function resolveWeekday(meaning: Weekday, words: string, setting: Setting): Resolved {
  return besideTold(meaning, words, setting) ?? besidePublication(meaning, words, setting)
}

/** “the previous Friday”, “the following Monday”: counted from the day that was told last. */
function besideTold({ weekday, which }: Weekday, words: string, { toldDay }: Setting) {
  const told = toldDay && firstDayOf(toldDay.value)
  if (!told || (which !== 'before-told' && which !== 'after-told')) return null
  const ahead = (weekday - told.dayOfWeek + 7) % 7
  const days = which === 'after-told' ? ahead || 7 : ahead - 7
  const side = `${which === 'after-told' ? 'after' : 'before'} ${readableDay(told)}`
  return {
    value: told.add({ days }).toString(),
    reckoning: `“${words}” ${side}`,
    leansOn: toldDay.range,
  }
}

function besidePublication(meaning: Weekday, words: string, setting: Setting): Resolved {
  const { published } = setting
  if (!published) {
    return { value: `XXXX-WXX-${meaning.weekday}`, unresolved: 'no-reference-date' }
  }
  const day = published.add({ days: distance(meaning, published, setting) })
  const side = day.equals(published)
    ? `is ${/ /u.test(words) ? 'on ' : ''}the day of publication`
    : `${day.toString() < published.toString() ? 'before' : 'after'} ${readableDay(published)}`
  return { value: day.toString(), reckoning: `“${words}” ${side}` }
}

function distance({ weekday, which }: Weekday, published: Day, { tense }: Setting): number {
  const ahead = (weekday - published.dayOfWeek + 7) % 7
  const back = ahead - 7
  switch (which) {
    case 'last':
    case 'before-told':
      return back
    case 'next':
    case 'after-told':
      return ahead === 0 ? 7 : ahead
    case 'this':
    case 'of-told':
      return ahead === 0 || tense !== 'past' ? ahead : back
    case 'by-tense':
      return ahead === 0 || tense === 'future' ? ahead : back
    default:
      return which satisfies never
  }
}
