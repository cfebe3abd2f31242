import type { Filter } from '../address/filter.ts'
import { namingOf } from '../address/naming.ts'
import { matchesOf } from '../reader/entities/wide-matching.ts'
import { subjectOf, type Whereabouts } from '../reader/whereabouts.ts'
import { chosenRuleOf, dimmed } from './filter-rule.ts'
import { highlightPlaces } from './highlight-places.ts'
import { markNamings } from './mark-namings.ts'

type WideFilter = {
  readonly rule: string
  readonly count: number
  /** Ids of namings that the article does not have. */
  readonly unknown: readonly string[]
  /** Marks in the text what no style rule can; the answer takes the marks away. */
  readonly mark: () => () => void
}

/** A filter that asks for more than the attributes of the page say: its rule names what matches. */
export function wideFilterOf(filter: Filter, whereabouts: Whereabouts): WideFilter {
  const unknown = [...filter.entities, ...filter.not].filter(
    (id) => namingOf(id) && !subjectOf(whereabouts, id),
  )
  const isKnown = (id: string) => !unknown.includes(id)
  const known = {
    ...filter,
    entities: filter.entities.filter(isKnown),
    not: filter.not.filter(isKnown),
  }
  const { paragraphs, beside, quotations, events } = matchesOf(known, whereabouts)
  const rules = [
    dimmedBut(
      '.body',
      paragraphs.map((at) => `[id="${whereabouts.paragraphs[at]}"]`),
    ),
    dimmedBut(
      '#quotations',
      quotations.map((id) => `:has(> [data-open="${id}"])`),
    ),
    dimmedBut(
      '#timeline',
      events.map((id) => `[id="at-${id}"] > *`),
    ),
    chosenRuleOf(known.entities.filter((id) => !namingOf(id))),
  ]
  return {
    rule: rules.join('\n'),
    count: paragraphs.length,
    unknown,
    mark() {
      const clear = [
        markNamings('namings', known.entities),
        highlightPlaces('beside', beside, whereabouts),
      ]
      return () => clear.forEach((each) => void each())
    },
  }
}

function dimmedBut(part: string, shown: readonly string[]): string {
  const but = shown.length > 0 ? `:not(${shown.join(', ')})` : ''
  return `${part} [data-entities]${but} { ${dimmed} }`
}
