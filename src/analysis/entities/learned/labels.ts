import type { EntityType } from '../../../annotation/entities.ts'

/**
 * What a word is to a name: outside of any, or the beginning or the inside of one of a type (BIO: Ramshaw
 * and Marcus 1995).
 */
export type Label = {
  readonly type: EntityType | null
  readonly begins: boolean
}

export const labels: readonly Label[] = [
  { type: null, begins: false },
  ...(['person', 'place', 'organization', 'other'] as const).flatMap((type) => [
    { type, begins: true },
    { type, begins: false },
  ]),
]

/** The label of a word that no name holds. */
export const outside = 0

/** Index of the label of a word in a name. */
export function labelOf(type: EntityType, begins: boolean): number {
  return labels.findIndex((label) => label.type === type && label.begins === begins)
}

/** A name goes on only with its own type. */
export function mayFollow(before: number, after: number): boolean {
  const next = labels[after]
  if (!next || next.type === null || next.begins) return true
  return labels[before]?.type === next.type
}

/** The same of every pair, in the order of transitions: by the label before, then by the label after. */
export const allowedTransitions: readonly boolean[] = labels.flatMap((_, before) =>
  labels.map((_, after) => mayFollow(before, after)),
)

/** One letter for each type, as features spell it. */
export const letterOf: Readonly<Record<EntityType, string>> = {
  person: 'P',
  place: 'L',
  organization: 'O',
  other: 'X',
}

/** How features spell a label: “O” for outside, “BP” where a person's name begins. */
export const labelNames: readonly string[] = labels.map(({ type, begins }) =>
  type === null ? 'O' : `${begins ? 'B' : 'I'}${letterOf[type]}`,
)
