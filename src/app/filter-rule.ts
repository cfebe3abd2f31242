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
  return [
    `[data-entities]:not(${matching(filter)}, :target) { ${dimmed} }`,
    chosenRuleOf(filter.entities),
  ].join('\n')
}

/** Marks the mentions of entities and readings. */
export function chosenRuleOf(ids: readonly string[]): string {
  if (ids.length === 0) return ''
  const mentions = ids.map((id) => `[data-entity="${id}"], [data-reading="${id}"]`)
  return `.mention:is(${mentions.join(', ')}) { ${chosen} }`
}

/** The marks on dimmed words lose their colour with them; their shape stays. */
export const dimmed =
  'color: var(--color-dimmed); --color-ink: var(--color-dimmed); --color-link: var(--color-dimmed); --color-speech: var(--color-dimmed); --color-speech-tint: transparent; --color-event: var(--color-dimmed)'

const chosen =
  'background: var(--color-chosen); text-decoration: underline; text-decoration-thickness: 2px; text-decoration-color: var(--color-chosen-line)'

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
