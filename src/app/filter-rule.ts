import { type Filter, isActive } from '../address/filter.ts'

/**
 * The style rules that show a filter: what does not match is dimmed, the mentions asked for are marked.
 *
 * The parts of the page carry what can be asked of them as attributes (`reader/facets.ts`), so one rule
 * does for an article of any length: no element is visited, drawn again or moved.
 *
 * @param filter  ids that the page knows; they hold letters, digits and hyphens only
 */
export function filterRuleOf(filter: Filter): string {
  if (!isActive(filter)) return ''
  const dimmed = `[data-entities]:not(${matching(filter)}) { color: var(--color-dimmed); --mark-tint: transparent; --mark-line: var(--color-dimmed) }`
  const mentions = filter.entities.map(
    (id) => `.mention:is([data-entity="${id}"], [data-reading="${id}"])`,
  )
  if (mentions.length === 0) return dimmed
  return `${dimmed}\n${mentions.join(', ')} { background: var(--color-chosen); text-decoration: underline 2px var(--color-chosen-line) }`
}

/** The selector of what a filter leaves as it is. */
export function matching(filter: Filter): string {
  const chosen = filter.entities.map((id) => `[data-entities~="${id}"]`)
  const wanted =
    chosen.length === 0
      ? ''
      : filter.match === 'all'
        ? chosen.join('')
        : `:is(${chosen.join(', ')})`
  const unwanted = filter.not.map((id) => `:not([data-entities~="${id}"])`).join('')
  const speaker = filter.speaker === null ? '' : `[data-speakers~="${filter.speaker}"]`
  return `[data-entities]${wanted}${unwanted}${speaker}`
}
