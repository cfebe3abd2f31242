import type { Days } from './calendar.ts'
import { anchorAt } from './scale.tsx'
import { shortDay } from './short-day.ts'
import { barOn, placeOf, type TimeSpan } from './time-scale.ts'

/** The events that have a place in time, as the drawn lines of the timeline say themselves. */
export function drawnSpans(root: ParentNode): TimeSpan[] {
  return [...root.querySelectorAll<HTMLElement>('.timeline > li')].flatMap((line) => {
    const span = spanOf(line)
    return span ? [span] : []
  })
}

function spanOf({ dataset: { first, last } }: HTMLElement): TimeSpan | null {
  return first || last ? { first: first ?? null, last: last ?? null } : null
}

/** The article’s own date, as the drawn scale says. */
export function drawnDate(root: ParentNode): string | null {
  return root.querySelector<SVGElement>('.scale')?.dataset.published ?? null
}

/**
 * Puts the bars and the scale of the drawn timeline to another stretch of time. The list stays as it is: an
 * event that is out of view keeps its line, which is broken instead of holding a bar.
 */
export function drawScale(root: ParentNode, view: Days): void {
  for (const line of root.querySelectorAll<HTMLElement>('.timeline > li')) {
    const [bar, span] = [line.querySelector('.bar'), spanOf(line)]
    if (!bar || !span) continue
    const place = barOn(view, span)
    line.toggleAttribute('data-off', typeof place === 'string')
    if (typeof place === 'string') continue
    bar.setAttribute('x', `${place.at}%`)
    bar.setAttribute('width', `${place.length}%`)
  }
  drawEnds(root, view)
}

function drawEnds(root: ParentNode, view: Days): void {
  const published = drawnDate(root)
  for (const text of root.querySelectorAll<SVGElement>('.scale text')) {
    if (text.dataset.end === 'first') text.textContent = shortDay(view.first)
    if (text.dataset.end === 'last') text.textContent = shortDay(view.last)
  }
  if (published === null) return
  const place = placeOf(view, published)
  const label = root.querySelector('.scale [data-end="published"]')
  label?.setAttribute('x', `${place}%`)
  label?.setAttribute('text-anchor', anchorAt(place))
  label?.toggleAttribute('hidden', place < 0 || place > 100)
  for (const mark of root.querySelectorAll('.published')) {
    mark.setAttribute('x1', `${place}%`)
    mark.setAttribute('x2', `${place}%`)
  }
}
