import { describe, expect, test } from 'vitest'
import { apa } from '../../../src/reader/cite/apa.ts'
import { type Author, authorsOfByline } from '../../../src/reader/cite/authors-of-byline.ts'
import { bibtex } from '../../../src/reader/cite/bibtex.ts'
import { chicago } from '../../../src/reader/cite/chicago.ts'
import type { Citation } from '../../../src/reader/cite/citation.ts'

/** The parts of a name, or in braces one that is kept whole. */
function partsOf(author: Author): string {
  if (author.kind === 'whole') return `{${author.name}}`
  return [author.given, author.family, author.suffix].filter(Boolean).join('|')
}

test.each([
  {
    byline: 'By Tomás Arce in Montevideo and Lucy Hale in London',
    authors: ['Tomás|Arce', 'Lucy|Hale'],
  },
  { byline: 'By Noor Vandermeer | Science desk', authors: ['Noor|Vandermeer'] },
  { byline: 'Harriet Pole, Education correspondent', authors: ['Harriet|Pole'] },
  { byline: 'By ELENA TODD', authors: ['Elena|Todd'] },
  { byline: 'By MARTIN B. HALE III', authors: ['Martin B.|Hale|III'] },
  { byline: 'By Martin Hale Jr.', authors: ['Martin|Hale|Jr.'] },
  { byline: 'By Martin Hale, Jr., and Ann Roe', authors: ['Martin|Hale|Jr.', 'Ann|Roe'] },
  { byline: 'By Ludwig van der Berg', authors: ['Ludwig|van der Berg'] },
  { byline: 'By Anna Maria de la Cruz', authors: ['Anna Maria|de la Cruz'] },
  { byline: 'By Robert De Niro', authors: ['Robert|De Niro'] },
  { byline: 'By Faisal bin Salman', authors: ['Faisal|bin Salman'] },
  { byline: 'By Amal al-Rashed and Lucia d’Ancona', authors: ['Amal|al-Rashed', 'Lucia|d’Ancona'] },
  { byline: 'By José Ortega y Gasset', authors: ['José|Ortega y Gasset'] },
  { byline: 'By J.K. O’Brien', authors: ['J.K.|O’Brien'] },
  { byline: 'By Van Morrison', authors: ['Van|Morrison'] },
  { byline: 'By Ann Roe, Bea Lund and Cy Marsh', authors: ['Ann|Roe', 'Bea|Lund', 'Cy|Marsh'] },
  { byline: 'By Ann Roe, Bea Lund, and Cy Marsh', authors: ['Ann|Roe', 'Bea|Lund', 'Cy|Marsh'] },
  { byline: 'By Ann Roe & Bea Lund; Cy Marsh', authors: ['Ann|Roe', 'Bea|Lund', 'Cy|Marsh'] },
  { byline: 'By Dr. Ann Roe, PhD', authors: ['Ann|Roe'] },
  { byline: 'By Ann Roe, Associated Press', authors: ['Ann|Roe'] },
  { byline: 'By Ann Roe, Reuters, and Bea Lund of The Courier', authors: ['Ann|Roe', 'Bea|Lund'] },
  { byline: 'By Ann Roe and Reuters', authors: ['Ann|Roe', '{Reuters}'] },
  { byline: 'By Ann Roe Staff Writer', authors: ['Ann|Roe'] },
  { byline: 'Reporting by Ann Roe; editing by Cy Marsh', authors: ['Ann|Roe'] },
  { byline: 'By Ann Roe (ann@example.org)', authors: ['Ann|Roe'] },
  { byline: 'By Reuters', authors: ['{Reuters}'] },
  { byline: 'By The Associated Press', authors: ['{The Associated Press}'] },
  { byline: 'By Press Trust of India', authors: ['{Press Trust of India}'] },
  { byline: 'By staff writer', authors: ['{Staff writer}'] },
  { byline: 'By Staff Reporter', authors: ['{Staff Reporter}'] },
  { byline: 'By Pelé', authors: ['{Pelé}'] },
  { byline: 'By Wang Xin and Lee Jae-min', authors: ['{Wang Xin}', '{Lee Jae-min}'] },
  { byline: 'By 王小明', authors: ['{王小明}'] },
  { byline: 'By our local democracy reporter', authors: [] },
  { byline: 'By', authors: [] },
  { byline: null, authors: [] },
])('the authors of “$byline”', ({ byline, authors }) => {
  expect(authorsOfByline(byline).map(partsOf)).toEqual(authors)
})

describe('in the styles', () => {
  const cited = (byline: string): Citation => ({
    words: 'No',
    kind: 'direct',
    speaker: 'Ana Ortiz',
    holder: null,
    chain: null,
    title: { words: 'Ferries', origin: 'text' },
    authors: authorsOfByline(byline),
    outlet: 'The Courier',
    published: '2022-06-15',
    accessed: '2026-11-24',
    link: 'https://example.org/',
  })
  test.each([
    {
      byline: 'By Martin Hale Jr. and Ludwig van der Berg',
      inApa: 'Hale, M., Jr., & van der Berg, L. (2022',
      inBibtex: 'author = {Hale, Jr., Martin and van der Berg, Ludwig}',
      inChicago: 'quoted in Martin Hale Jr. and Ludwig van der Berg, ',
    },
    {
      byline: 'By J.K. O’Brien and Reuters',
      inApa: 'O’Brien, J. K., & Reuters. (2022',
      inBibtex: "author = {O'Brien, J.K. and {Reuters}}",
      inChicago: 'quoted in J.K. O’Brien and Reuters, ',
    },
    {
      byline: 'By Wang Xin',
      inApa: 'Wang Xin. (2022',
      inBibtex: 'author = {{Wang Xin}}',
      inChicago: 'quoted in Wang Xin, ',
    },
  ])('$byline', ({ byline, inApa, inBibtex, inChicago }) => {
    expect(apa(cited(byline)).text).toContain(inApa)
    expect(bibtex(cited(byline)).text).toContain(inBibtex)
    expect(chicago(cited(byline)).text).toContain(inChicago)
  })
})
