import { entityOf, namingId, namingOf } from '../../address/naming.ts'

/** The elements of the mentions, in text order; the two marks of “the two leaders” are one place. */
export function mentionElements(ids: readonly string[]): Element[] {
  const selector = ids
    .filter(Boolean)
    .map(entityOf)
    .map((id) => `article :is([data-entity="${id}"], [data-reading="${id}"])`)
    .join(', ')
  if (!selector) return []
  const all = [...document.querySelectorAll(selector)].filter((element) =>
    ids.some((id) => isMentionOf(element, id)),
  )
  return all.filter((element, at) => !all[at - 1]?.contains(element))
}

function isMentionOf(element: Element, id: string): boolean {
  const entity = element.getAttribute('data-entity') ?? ''
  if (namingOf(id)) return namingId(entity, element.textContent ?? '') === id
  return id === entity || id === element.getAttribute('data-reading')
}
