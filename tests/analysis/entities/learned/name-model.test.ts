import { expect, test } from 'vitest'
import {
  labelOf,
  labels,
  mayFollow,
  outside,
} from '../../../../src/analysis/entities/learned/labels.ts'
import {
  likeliest,
  modelOf,
  modelText,
} from '../../../../src/analysis/entities/learned/name-model.ts'

const none = new Float32Array(labels.length ** 2)
const row = (label: number) => Float32Array.from(labels, (_, at) => (at === label ? 1 : 0))

test('a model reads what it writes, to the step of its letters', () => {
  const weights = new Map([['w=bridge', Float32Array.from({ length: 18 }, (_, at) => at / 10)]])
  const again = modelOf(modelText({ weights, transitions: [none, none] }, 0))
  const values = Array.from(again.weights.get('w=bridge') ?? [])
  expect(values).toHaveLength(18)
  for (const [at, value] of values.entries()) expect(value).toBeCloseTo(at / 10, 1)
})

test('features that say little, or cannot be spelt, are left out', () => {
  const weights = new Map([
    ['weak', new Float32Array(18).fill(0.01)],
    ['w=`', new Float32Array(18).fill(1)],
    ['kept', new Float32Array(18).fill(1)],
  ])
  const again = modelOf(modelText({ weights, transitions: [none, none] }, 0.02))
  expect([...again.weights.keys()]).toEqual(['kept'])
})

test('a name goes on with its own type only', () => {
  const begins = labelOf('person', true)
  expect(mayFollow(begins, labelOf('person', false))).toBe(true)
  expect(mayFollow(begins, labelOf('place', false))).toBe(false)
  expect(mayFollow(outside, labelOf('place', false))).toBe(false)
})

test('the likeliest labels begin a name before they go on with it', () => {
  const inside = labelOf('place', false)
  const begins = labelOf('place', true)
  const path = likeliest([row(begins), row(inside), row(outside)], none)
  expect(path).toEqual([begins, inside, outside])
  expect(likeliest([row(inside)], none)).not.toEqual([inside])
})
