import fc from 'fast-check'
import { choices, ranges, type Settings } from '../../../src/reader/settings/settings.ts'

const numberOf = (name: keyof typeof ranges) => {
  const { min, max } = ranges[name]
  return fc.option(fc.double({ min, max, noNaN: true, noDefaultInfinity: true }))
}

/** Any settings that a reader can have made. */
export const anySettings: fc.Arbitrary<Settings> = fc.record({
  theme: fc.constantFrom(...choices.theme),
  face: fc.constantFrom(...choices.face),
  markQuotations: fc.constantFrom(...choices.markQuotations),
  markEntities: fc.constantFrom(...choices.markEntities),
  markTimes: fc.constantFrom(...choices.markTimes),
  announce: fc.constantFrom(...choices.announce),
  motion: fc.constantFrom(...choices.motion),
  size: numberOf('size'),
  line: numberOf('line'),
  width: numberOf('width'),
  letter: numberOf('letter'),
  word: numberOf('word'),
  paragraph: numberOf('paragraph'),
})

const names = [...Object.keys(choices), ...Object.keys(ranges), 'version', '__proto__', 'other']

/** Anything that storage may hold: nothing, noise, or an object that has our names and other values. */
export const anyStored: fc.Arbitrary<string | null> = fc.oneof(
  fc.constant(null),
  fc.string(),
  fc.json(),
  fc
    .dictionary(
      fc.constantFrom(...names),
      fc.oneof(
        fc.constantFrom<unknown>(1, '1', 20, 1e9, -0, null, 'on', 'off', 'dark', 'sans', 'less'),
        fc.constantFrom<unknown>('</script>', 'url(https://elsewhere.example/)', '20', [20], {}),
        fc.double(),
      ),
    )
    .map((found) => JSON.stringify({ version: 1, ...found })),
)
