import { expect, test } from 'vitest'
import { landingOf } from '../../src/address/passage.ts'

const ids = [
  'p-in-february-putin-and-xi-signed-w921',
  'q-sovereignty-and-security-14c1',
  'q-no-forbidden-areas-of-cooperation-fdq9',
  'e-moscow-invaded-kyiv-0abc',
]

test.each([
  { id: 'q-sovereignty-and-security-14c1', landing: { kind: 'exact', id: ids[1] } },
  // words after the sixth were changed
  { id: 'p-in-february-putin-and-xi-signed-aaaa', landing: { kind: 'edited', id: ids[0] } },
  // one of the first words was changed, one was put in
  { id: 'p-in-january-putin-and-xi-signed-aaaa', landing: { kind: 'edited', id: ids[0] } },
  { id: 'p-late-in-february-putin-and-xi-aaaa', landing: { kind: 'edited', id: ids[0] } },
  // the same words, but another kind of passage
  { id: 'e-sovereignty-and-security-14c1', landing: { kind: 'gone' } },
  { id: 'q-willing-to-continue-to-offer-mutual-ke82', landing: { kind: 'gone' } },
  { id: 'q-security-14c1', landing: { kind: 'gone' } },
  { id: '', landing: { kind: 'gone' } },
  { id: `q-${'a-'.repeat(500_000)}`, landing: { kind: 'gone' } },
])('#$id', ({ id, landing }) => {
  expect(landingOf(id, ids)).toEqual(landing)
})

test('a link that is equally like two passages lands on neither', () => {
  const twins = ['q-peace-talks-soon-aaaa', 'q-peace-talks-soon-aaaa1b2c']
  expect(landingOf('q-peace-talks-soon-bbbb', twins)).toEqual({ kind: 'gone' })
})
