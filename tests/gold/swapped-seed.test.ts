import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { analyse } from '../../src/analysis/analyse.ts'
import { expectFindings } from './expect-findings.ts'
import { findingsOf } from './findings.ts'
import { seedGold } from './seed-gold.ts'
import { type Swap, swapFindings, swapText } from './swap.ts'

const seed = readFileSync('seeds/000_9fbcbbfa4dd88219.txt', 'utf8')

// other leaders, capitals, countries, agency, bloc and bodies; other weekdays, months and publication days
const swaps: readonly (Swap & { readonly title: string; readonly published: string })[] = [
  {
    title: 'Kenya and Ghana, November 2021',
    published: '2021-11-18', // a Thursday
    words: [
      ['Shanghai Cooperation Organisation', 'Jakarta Development Organisation'],
      ['European Union', 'African Union'],
      ['United Nations', 'Arab League'],
      ['South Africa', 'New Zealand'],
      ['Xi Jinping', 'William Ruto'],
      ['Xi', 'Ruto'],
      ['Vladimir Putin', 'John Mahama'],
      ['Putin', 'Mahama'],
      ['Xinhua', 'Tasrin'],
      ['Brics', 'Mercosur'],
      ['Chinese', 'Kenyan'],
      ['China', 'Kenya'],
      ['BEIJING', 'NAIROBI'],
      ['Beijing', 'Nairobi'],
      ['Russian', 'Ghanaian'],
      ['Russia', 'Ghana'],
      ['Moscow', 'Accra'],
      ['Ukraine', 'Peru'],
      ['Kyiv', 'Lima'],
      ['US', 'UK'],
      ['Brazil', 'Chile'],
      ['India', 'Norway'],
      ['Wednesday', 'Thursday'],
      ['Friday', 'Monday'],
      ['February', 'March'],
      ['25', '9'],
    ],
    dates: {
      '2022-02': '2021-03',
      '2022-02-24': '2021-03-08',
      '2022-02-25': '2021-03-09',
      '2022-06-10': '2021-11-15',
      '2022-06-15': '2021-11-18',
      '2022-06-15TEV': '2021-11-18TEV',
      '2022-W25': '2021-W47',
    },
  },
  {
    title: 'Poland and Japan, January 2024',
    published: '2024-01-02', // a Tuesday, just after the turn of a year
    words: [
      ['Shanghai Cooperation Organisation', 'Lagos Shipping Organisation'],
      ['European Union', 'African Union'],
      ['United Nations', 'World Bank'],
      ['South Africa', 'Sri Lanka'],
      ['Xi Jinping', 'Donald Tusk'],
      ['Xi', 'Tusk'],
      ['Vladimir Putin', 'Fumio Kishida'],
      ['Putin', 'Kishida'],
      ['Xinhua', 'Interpap'],
      ['Brics', 'Asean'],
      ['Chinese', 'Polish'],
      ['China', 'Poland'],
      ['BEIJING', 'WARSAW'],
      ['Beijing', 'Warsaw'],
      ['Russian', 'Japanese'],
      ['Russia', 'Japan'],
      ['Moscow', 'Tokyo'],
      ['Ukraine', 'Bolivia'],
      ['Kyiv', 'Sucre'],
      ['US', 'UAE'],
      ['Brazil', 'Mexico'],
      ['India', 'Iceland'],
      ['Wednesday', 'Tuesday'],
      ['Friday', 'Saturday'],
      ['February', 'October'],
      ['25', '12'],
    ],
    dates: {
      '2022-02': '2023-10',
      '2022-02-24': '2023-10-11',
      '2022-02-25': '2023-10-12',
      '2022-06-10': '2023-12-30',
      '2022-06-15': '2024-01-02',
      '2022-06-15TEV': '2024-01-02TEV',
      '2022-W25': '2024-W02',
    },
  },
]

test.each(swaps)('$title: the seed with other names and dates has the same structure', (swap) => {
  const text = swapText(seed, swap)
  for (const [from] of swap.words) expect(text).not.toMatch(new RegExp(`\\b${from}\\b`, 'u'))
  expectFindings(
    findingsOf(text, analyse(text, { published: swap.published })),
    swapFindings(seedGold, swap),
  )
})
