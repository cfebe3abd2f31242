import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Nested, nest } from '../../src/annotation/nest.ts'
import { textRange } from '../../src/annotation/range.ts'

/** Draws a tree with brackets: the name of the annotation, an apostrophe on its later pieces. */
function drawn(text: string, nested: readonly Nested<string>[]): string {
  return nested
    .map((part) =>
      part.kind === 'text'
        ? text.slice(part.range.start, part.range.end)
        : `${part.of}${part.first ? '' : '’'}[${drawn(text, part.children)}]`,
    )
    .join('')
}

const text = 'abcdefghij'
const span = (start: number, end: number, of: string) => ({ range: textRange(start, end), of })

test.each([
  { what: 'nothing', spans: [], is: 'abcdefghij' },
  { what: 'one', spans: [span(2, 4, 'x')], is: 'abx[cd]efghij' },
  { what: 'one in another', spans: [span(2, 8, 'x'), span(3, 5, 'y')], is: 'abx[cy[de]fgh]ij' },
  { what: 'two of the same', spans: [span(2, 4, 'x'), span(2, 4, 'y')], is: 'abx[y[cd]]efghij' },
  { what: 'two that cross', spans: [span(1, 5, 'x'), span(3, 8, 'y')], is: 'ax[bcy[de]]y’[fgh]ij' },
  {
    what: 'one over both ends',
    spans: [{ range: textRange(0, 99), of: 'x' }],
    is: 'x[abcdefghij]',
  },
])('$what', ({ spans, is }) => {
  expect(drawn(text, nest(textRange(0, text.length), spans))).toBe(is)
})

const ranges = fc
  .tuple(fc.nat(39), fc.integer({ min: 1, max: 40 }))
  .map(([start, length]) => textRange(start, Math.min(40, start + length)))

describe('properties', () => {
  const whole = textRange(0, 40)
  const leaves = (nested: readonly Nested<number>[]): { start: number; end: number }[] =>
    nested.flatMap((part) => (part.kind === 'text' ? [part.range] : leaves(part.children)))

  test('the leaves, joined, are the whole', () => {
    fc.assert(
      fc.property(fc.array(ranges), (all) => {
        const found = leaves(
          nest(
            whole,
            all.map((range, of) => ({ range, of })),
          ),
        )
        let at = 0
        for (const { start, end } of found) {
          expect(start).toBe(at)
          at = end
        }
        expect(at).toBe(40)
      }),
    )
  })

  test('the pieces of an annotation cover it, the first piece first', () => {
    fc.assert(
      fc.property(fc.array(ranges), (all) => {
        const covered = all.map(() => 0)
        const walk = (nested: readonly Nested<number>[]) => {
          for (const part of nested) {
            if (part.kind === 'text') continue
            expect(part.first).toBe(covered[part.of] === 0)
            covered[part.of] = (covered[part.of] ?? 0) + part.range.end - part.range.start
            walk(part.children)
          }
        }
        walk(
          nest(
            whole,
            all.map((range, of) => ({ range, of })),
          ),
        )
        expect(covered).toEqual(all.map(({ start, end }) => end - start))
      }),
    )
  })
})
