import { nounsOfHeadWord, nounsOfListed, nounsOfUntold } from '../lexicons/organisation-kinds.ts'
import { kindOfListed } from '../lexicons/organisations.ts'
import type { Chain } from './chains.ts'
import type { Discourse } from './discourse.ts'
import { describedAs } from './learned/described-as.ts'
import { headOfName } from './name-head.ts'

/** Named or described so: “the Lee Foundation”, “Unite, the union,”, “carmaker Acme”. */
export function isCalled({ words }: Discourse, { name, names }: Chain, noun: string): boolean {
  if (name.toLowerCase().split(' ').includes(noun)) return true
  return names
    .slice(0, introductions)
    .some(
      ({ at: { from, to } }) =>
        words[from - 1]?.lower === noun ||
        describedAs(words, to, ({ lower }) => lower)?.noun === noun,
    )
}

/** A text says what something is when it names it first, or soon after. */
const introductions = 3

/** Whether its name lets it be called so: no newspaper is “the party”. */
export function mayBeCalled(
  { words }: Discourse,
  { known, name, names }: Chain,
  noun: string,
): boolean {
  const listed = known?.type === 'organization' ? kindOfListed.get(known.name) : undefined
  if (listed) return nounsOfListed[listed].has(noun)
  const full = names.find((one) => one.name.text === name)?.at
  const head = full ? words[headOfName(words, full.from, full.to)] : undefined
  const text = head?.text ?? ''
  const told = nounsOfHeadWord.get(text) ?? nounsOfHeadWord.get(text.replace(/s$/u, ''))
  return (told ?? nounsOfUntold).has(noun)
}
