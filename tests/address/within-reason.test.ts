import { expect, test } from 'vitest'
import { withinReason } from '../../src/address/within-reason.ts'

const much = 'a'.repeat(10_000_000)
const start = 'a'.repeat(197)

test.each([
  { of: 'a link of ours', search: '?was=words&near=w1', hash: '#p-words', is: null },
  { of: 'nothing', search: '', hash: '', is: null },
  {
    of: 'an endless passage',
    search: '?entity=xi',
    hash: `#q-${much}`,
    is: `/a/?entity=xi#q-${start}`,
  },
  { of: 'an endless query', search: `?was=${much}`, hash: '#p-words', is: '/a/#p-words' },
  { of: 'both', search: `?${much}`, hash: `#q-${much}`, is: `/a/#q-${start}` },
  {
    of: 'an escape that is cut',
    search: '',
    hash: `#${'a'.repeat(198)}%20${much}`,
    is: `/a/#${'a'.repeat(198)}`,
  },
])('cuts what can’t be ours: $of', ({ search, hash, is }) => {
  expect(withinReason({ pathname: '/a/', search, hash })).toBe(is)
})
