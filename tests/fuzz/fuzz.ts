import { parseArgs } from 'node:util'
import { analyse } from '../../src/analysis/analyse.ts'
import { textTable } from '../text-table.ts'
import { faultIn } from './check-analysis.ts'
import { longTexts } from './long-texts.ts'
import { makers, randomFrom } from './texts.ts'

// Reads random and very long texts, and says with which seed a promise of the engine broke. --seed N reads
// the one text again that a failure names.
const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '30' }, seed: { type: 'string' } },
})
/** Twice the words may take this many times as long, clocks and garbage collection being what they are. */
const mostGrowth = 3

const failures =
  values.seed === undefined
    ? [...randomFailures(Number(values.seconds)), ...growthFailures()]
    : read(Number(values.seed))
for (const failure of failures) console.error(failure)
if (failures.length === 0) console.log('No promise was broken.')
process.exitCode = failures.length === 0 ? 0 : 1

function randomFailures(seconds: number): string[] {
  const end = performance.now() + 1000 * seconds
  const first = Math.floor(Math.random() * 2 ** 31)
  const found: string[] = []
  let seed = first
  for (; performance.now() < end && found.length < 10; seed++) found.push(...read(seed))
  console.log(`${seed - first} seeds from ${first}, a text of each kind for each`)
  return found
}

function read(seed: number): string[] {
  return Object.entries(makers).flatMap(([kind, make]) => {
    const fault = outcomeOf(make(randomFrom(seed)))
    return fault === null ? [] : [`--seed ${seed}, ${kind}: ${fault}`]
  })
}

function outcomeOf(text: string): string | null {
  try {
    return faultIn(text)
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
}

function growthFailures(): string[] {
  const rows = Object.entries(longTexts).map(([what, make]) => {
    const [half, whole] = [timeOf(make(0.5)), timeOf(make(1))]
    return { what, half, whole, growth: whole / half }
  })
  const cells = rows.map(({ what, half, whole, growth }) => [
    what,
    half.toFixed(0),
    whole.toFixed(0),
    growth.toFixed(2),
  ])
  console.log(textTable([['', 'half, ms', 'whole, ms', 'growth'], ...cells], [1, 2, 3]))
  return rows
    .filter(({ growth, whole }) => growth > mostGrowth && whole > 500)
    .map(({ what, growth }) => `${what}: twice as long takes ${growth.toFixed(2)} times the time`)
}

/** The better of two, in milliseconds. */
function timeOf(text: string): number {
  const once = () => {
    const start = performance.now()
    analyse(text, { published: '2022-06-15' })
    return performance.now() - start
  }
  return Math.min(once(), once())
}
