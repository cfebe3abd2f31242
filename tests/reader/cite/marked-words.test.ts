import { expect, test } from 'vitest'
import { inMarks, markedWords } from '../../../src/reader/cite/marked-words.ts'

test.each([
  { kind: 'direct', words: 'We will not stop,', marked: '“We will not stop”' },
  { kind: 'direct', words: 'Will we\nstop?', marked: '“Will we stop?”' },
  { kind: 'mixed', words: 'they would “not stop,”', marked: 'they would “not stop”' },
  { kind: 'indirect', words: 'that they would go on,', marked: 'that they would go on' },
] as const)('$kind: $marked', ({ kind, words, marked }) => {
  expect(markedWords({ kind, words })).toBe(marked)
})

test.each([
  { words: 'no ‘forbidden’ areas', marked: '“no ‘forbidden’ areas”' },
  { words: '“No,” he said', marked: '“‘No,’ he said”' },
  { words: 'it is "no" now', marked: '“it is ‘no’ now”' },
  { words: 'he said, “She said ‘no’ twice”', marked: '“he said, ‘She said “no” twice’”' },
  { words: 'the dogs’ bowl, ‘theirs’', marked: '“the dogs’ bowl, ‘theirs’”' },
  { words: "don't say 'no'", marked: "“don't say 'no'”" },
  { words: 'sagte „nein“', marked: '“sagte „nein“”' },
  { words: 'one mark ” only', marked: '“one mark ” only”' },
])('marks within marks alternate: $marked', ({ words, marked }) => {
  expect(inMarks(words)).toBe(marked)
})
