import fc from 'fast-check'
import { expect, test } from 'vitest'
import { faultIn } from './check-analysis.ts'
import { makers, randomFrom } from './texts.ts'

// the long version, with very long texts: npm run fuzz
test.each(Object.entries(makers))(
  '%s: ranges, order, pairs and rebuilding hold',
  { timeout: 30_000 },
  (_, make) => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        expect(faultIn(make(randomFrom(seed)))).toBeNull()
      }),
      { numRuns: 40 },
    )
  },
)
