import { expect, test } from 'vitest'
import { type Filter, noFilter } from '../../../src/address/filter.ts'
import { matchesOf } from '../../../src/reader/entities/wide-matching.ts'
import { whereaboutsOf } from '../../../src/reader/whereabouts-of.ts'
import { readArticle } from '../articles.ts'

const text = `Mary Olsen met Peter Ko in Oslo. Ko was late. “The boat was full,” Olsen said. It rained in Oslo.

Peter Ko left. Nobody saw it.

It rained.`

const whereabouts = whereaboutsOf(readArticle('talks', text, null))

/** The words that are dimmed in paragraphs that are left bright. */
function besideOf(filter: Partial<Filter>): string[] {
  const paragraphs = text.split('\n\n')
  return matchesOf({ ...noFilter, ...filter }, whereabouts).beside.map(
    ([paragraph, start, end]) => paragraphs[paragraph]?.slice(start, end) ?? '',
  )
}

test.for<{ filter: Partial<Filter>; beside: string[] }>([
  {
    filter: { entities: ['oslo'], within: 'sentence' },
    beside: ['Ko was late.', '“The boat was full,” Olsen said.'],
  },
  {
    filter: { entities: ['oslo', 'peter-ko'], match: 'all', within: 'sentence' },
    beside: ['Ko was late.', '“The boat was full,” Olsen said.', 'It rained in Oslo.'],
  },
  {
    filter: { not: ['peter-ko'], within: 'sentence' },
    beside: ['Mary Olsen met Peter Ko in Oslo.', 'Ko was late.', 'Peter Ko left.'],
  },
  {
    filter: { speaker: 'mary-olsen', within: 'quotation' },
    beside: ['Mary Olsen met Peter Ko in Oslo.', 'Ko was late.', 'It rained in Oslo.'],
  },
  { filter: { entities: ['oslo'], within: 'paragraph' }, beside: [] },
])('$filter leaves beside what matches: $beside', ({ filter, beside }) => {
  expect(besideOf(filter)).toEqual(beside)
})
