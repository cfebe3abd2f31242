import { quotationsBy, type Subject, type Whereabouts } from '../reader/whereabouts.ts'
import { chosenRuleOf } from './filter-rule.ts'

/** The style rules that light a thread in the text, the quotations and the timeline; nothing is dimmed. */
export function threadRuleOf(whereabouts: Whereabouts, subject: Subject): string {
  const { entity, reading, naming } = subject
  const id = reading?.id ?? entity.id
  const quotations = quotationsBy(whereabouts, subject).map(
    (quotation) => `[data-quote="${quotation.id}"]`,
  )
  return [
    naming ? '' : chosenRuleOf([id]),
    quotations.length > 0 ? `mark:is(${quotations.join(', ')}) { ${spoken} }` : '',
    `:is(#quotations, #timeline) [data-speakers~="${id}"] { ${lit} }`,
  ].join('\n')
}

const spoken = 'background: var(--color-chosen); text-decoration-thickness: 3px'

/** Beside the line, in the room that the panel leaves at its end: the words stay where they are. */
const lit =
  'border-inline-end: 3px solid var(--color-chosen-line); margin-inline-end: -8px; padding-inline-end: 5px'
