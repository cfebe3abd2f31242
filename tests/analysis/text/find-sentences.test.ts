import { expect, test } from 'vitest'
import { sliceOf } from '../../../src/annotation/range.ts'
import { documentOf } from '../document-of.ts'

test.each([
  {
    text: 'He met Mr. Li on Feb. 3. They spoke.',
    found: ['He met Mr. Li on Feb. 3.', 'They spoke.'],
  },
  { text: 'The U.S. Senate voted. It passed.', found: ['The U.S. Senate voted.', 'It passed.'] },
  { text: '“Stop!” He ran.', found: ['“Stop!”', 'He ran.'] },
  { text: '“We will go,” she said. “Now.”', found: ['“We will go,” she said.', '“Now.”'] },
  { text: 'It fell 3.5 per cent. Prices rose.', found: ['It fell 3.5 per cent.', 'Prices rose.'] },
  { text: 'J. K. Rowling wrote it.', found: ['J. K. Rowling wrote it.'] },
  { text: 'The answer is no. They left.', found: ['The answer is no.', 'They left.'] },
  { text: 'He fell ill. Ms Lee left.', found: ['He fell ill.', 'Ms Lee left.'] },
  { text: 'He is from Ore. Tex. Ms Lee left.', found: ['He is from Ore. Tex. Ms Lee left.'] },
  { text: 'It is No. 5 on the list.', found: ['It is No. 5 on the list.'] },
  {
    text: 'They met at 5 p.m. The talks went on.',
    found: ['They met at 5 p.m.', 'The talks went on.'],
  },
  { text: 'They met at 5 p.m. Tuesday in Rome.', found: ['They met at 5 p.m. Tuesday in Rome.'] },
  { text: 'One line\nanother line', found: ['One line', 'another line'] },
])('sentences: $text', ({ text, found }) => {
  expect(documentOf(text).sentences.map(({ range }) => sliceOf(text, range))).toEqual(found)
})

test.each([
  { text: 'Moscow has Beijing’s full support', found: 'Moscow|has|Beijing|’s|full|support' },
  { text: 'a wide-ranging U.S. plan', found: 'a|wide-ranging|U.S.|plan' },
  { text: 'It rose 3.5% to 1,200.', found: 'It|rose|3.5|%|to|1,200|.' },
])('tokens: $text', ({ text, found }) => {
  expect(
    documentOf(text)
      .tokens.map((token) => token.text)
      .join('|'),
  ).toBe(found)
})
