import { expect, test } from 'vitest'
import { nameOf } from '../../../src/analysis/entities/find-names.ts'
import { isNamedAsTeam } from '../../../src/analysis/entities/team-names.ts'
import { wordsOfText } from '../../../src/analysis/entities/words.ts'
import { documentOf } from '../document-of.ts'

test.each([
  { name: 'Boston Otters', isTeam: true },
  { name: 'New York Herons', isTeam: true },
  { name: 'Palm Springs', isTeam: false },
  { name: 'Boston Hills', isTeam: false },
  { name: 'Boston Times', isTeam: false },
  { name: 'Malik Otters', isTeam: false },
  { name: 'Boston Glass', isTeam: false },
  { name: 'Otters', isTeam: false },
])('$name', ({ name, isTeam }) => {
  const words = wordsOfText(documentOf(name))
  const whole = nameOf(words, { from: 0, to: words.length, known: null, title: null })
  expect(isNamedAsTeam(words, whole)).toBe(isTeam)
})
