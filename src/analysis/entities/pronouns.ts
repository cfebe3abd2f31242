/** What a pronoun says of whom it stands for. */
export type Pronoun = {
  readonly number: 'one' | 'many'
  readonly gender: 'male' | 'female' | 'thing' | null
}

/** Pronouns of the third person. */
export const pronouns: ReadonlyMap<string, Pronoun> = new Map([
  ...forms('he him his himself', { number: 'one', gender: 'male' }),
  ...forms('she her hers herself', { number: 'one', gender: 'female' }),
  ...forms('it its itself', { number: 'one', gender: 'thing' }),
  ...forms('they them their theirs themselves', { number: 'many', gender: null }),
])

/** Words by which a speaker means himself, or himself and others. */
export const firstPerson: ReadonlyMap<string, Pronoun['number']> = new Map([
  ...'i me my mine myself'.split(' ').map((word): [string, 'one'] => [word, 'one']),
  ...'we us our ours ourselves'.split(' ').map((word): [string, 'many'] => [word, 'many']),
])

function forms(list: string, pronoun: Pronoun): [string, Pronoun][] {
  return list.split(' ').map((form) => [form, pronoun])
}
