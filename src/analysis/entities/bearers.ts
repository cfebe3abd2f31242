import type { Name } from './find-names.ts'
import { genderBeside } from './gender-beside.ts'
import type { Draft } from './link-names.ts'
import type { Gender } from './roles.ts'
import type { Word } from './words.ts'

/**
 * Who may bear a short name, of those who share it: “Mrs Berg” is nobody of whom the text says that he is a
 * man.
 *
 *     Ada Berg and her brother Ben Berg …  Mrs Berg
 *     ^^^^^^^^         not Ben             ^^^^^^^^
 *
 * @param persons  by each part of their names, in lower case
 */
export function bearersBy(
  words: readonly Word[],
  persons: ReadonlyMap<string, readonly Draft[]>,
): (name: Name) => readonly Draft[] {
  const genders = new Map<Draft, Gender | null>()
  const genderOf = (draft: Draft) => {
    // once: a name that is joined later is of the same gender, or it would not have been
    if (!genders.has(draft)) genders.set(draft, firstGender(words, draft))
    return genders.get(draft) ?? null
  }
  return (name) => {
    const all = persons.get(name.text.toLowerCase()) ?? []
    const bearers = all.length > 1 ? ofSameOffice(all, name) : all
    if (bearers.length < 2) return bearers
    const gender = genderBeside(words, name)
    if (gender === null) return bearers
    const same = bearers.filter((draft) => genderOf(draft) === gender)
    const fitting = same.length > 0 ? same : bearers.filter((draft) => genderOf(draft) === null)
    // whoever is left is a man or a woman from here on
    const [only, another] = fitting
    if (only && !another) genders.set(only, gender)
    return fitting
  }
}

function firstGender(words: readonly Word[], { names }: Draft): Gender | null {
  for (const { name } of names) {
    const known = genderBeside(words, name)
    if (known) return known
  }
  return null
}

/** “Judge Berg” is whoever was called a judge, if one was. */
function ofSameOffice(bearers: readonly Draft[], { title }: Name): readonly Draft[] {
  const office = title?.office ?? null
  if (office === null) return bearers
  const held = bearers.filter(({ names }) => names[0]?.name.title?.office === office)
  return held.length > 0 ? held : bearers
}
