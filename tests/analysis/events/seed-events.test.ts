import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { analyse } from '../../../src/analysis/analyse.ts'

const seed = readFileSync('seeds/000_9fbcbbfa4dd88219.txt', 'utf8')

test('the lines of the seed’s timeline', () => {
  const { events } = analyse(seed, { published: '2022-06-15' })
  expect(events.map(({ date, label }) => `${date} ${seed.slice(label.start, label.end)}`)).toEqual([
    '2022-02 Putin and Xi signed a wide-ranging strategic partnership',
    '2022-02-24 Moscow invaded Kyiv',
    '2022-02-25 The last publicised call between the two leaders took place',
    '2022-06-10 Russia and China opened a new cross-border bridge in the far east',
    '2022-06-15 Chinese President Xi Jinping told his Russian counterpart, Vladimir Putin during a phone conversation',
    '2022-06-15TEV Chinese official news agency Xinhua said in a statement',
    '2022-W25 Both Xi and Putin will address the online summit of the five-member Brics bloc',
  ])
})
