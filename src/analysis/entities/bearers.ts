import type { Name } from './find-names.ts'
import { genderBeside } from './gender-beside.ts'
import type { Draft } from './link-names.ts'
import type { Gender } from './roles.ts'
import type { Word } from './words.ts'

/**
 * Who bears a short name, of those who share it: “Mrs Berg” is nobody of whom the text says that he is a
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
): (name: Name) => Draft | null {
  const genders = new Map<Draft, Gender | null>()
  const genderOf = (draft: Draft) => {
    // once: a name that is joined later is of the same gender, or it would not have been
    if (!genders.has(draft)) genders.set(draft, firstGender(words, draft))
    return genders.get(draft) ?? null
  }
  return (name) => {
    const all = persons.get(name.text.toLowerCase()) ?? []
    const bearers = all.length > 1 ? ofSameOffice(all, name) : all
    const gender = bearers.length > 1 ? genderBeside(words, name) : null
    if (gender === null) return nearest(ofSameStyle(bearers, name), name)
    const same = bearers.filter((draft) => genderOf(draft) === gender)
    const open = bearers.filter((draft) => genderOf(draft) === null)
    // “Mr Berg” is not Ben Berg who comes later, where Kim Berg was told of before
    const isLater = same.every((draft) => !isBefore(draft, name))
    const known = open.filter((draft) => isBefore(draft, name))
    const fitting = same.length > 0 && !(isLater && known.length > 0) ? same : open
    const bearer = nearest(fitting, name)
    // who was “Mrs Berg” once is so from here on
    if (bearer) genders.set(bearer, gender)
    return bearer
  }
}

const isBefore = ({ names }: Draft, { from }: Name) => names.some(({ name }) => name.from < from)

/** “Berg” is who was last called so, and not whom the article calls “Mr Berg”. */
function ofSameStyle(bearers: readonly Draft[], { text, title, from }: Name): readonly Draft[] {
  if (title) return bearers
  const bare = bearers.filter(({ names }) => {
    const last = names.findLast(({ name }) => name.text === text && name.from < from)
    return !last?.name.title || last.name.title.office !== null
  })
  return bare.length > 0 ? bare : bearers
}

/** Of several people with the name, the one named last before it; else the first after it. */
function nearest(drafts: readonly Draft[], name: Name): Draft | null {
  let best: Draft | null = null
  let bestAt = -1
  for (const draft of drafts) {
    const before = draft.names.findLast((other) => other.name.from < name.from)?.name.from ?? -1
    if (!best || before > bestAt) {
      best = draft
      bestAt = before
    }
  }
  return best
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
