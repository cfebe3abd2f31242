import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const rows = readFileSync('docs/features.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| (?!feature |-)/u.test(line))
  .map((line) => {
    const [feature = '', here = '', shown = ''] = line.slice(2).split(' | ')
    return { feature: feature.trim(), here: here.trim(), tests: namedIn(shown.replace(/\|$/u, '')) }
  })

function namedIn(cell: string): { file: string; title: string }[] {
  return Array.from(
    cell.matchAll(/`(tests\/[^`]+)` “(.+?)”(?=<br>|\s*$)/gu),
    ([, file = '', title = '']) => ({ file, title }),
  )
}

/** A title is the first argument of a call that goes on with a function; those of `describe` are none. */
function titlesIn(file: string): string[] {
  if (!existsSync(file)) return []
  const titled = /(?<!describe)\(\s*'((?:[^'\\]|\\.)+)',\s*(?:async\s*)?\(/gu
  return Array.from(readFileSync(file, 'utf8').matchAll(titled), ([, title = '']) => title)
}

test('each test that the list of features names is in its file', () => {
  const named = rows.flatMap(({ tests }) => tests)
  expect(named.length).toBeGreaterThan(60)
  expect(named.filter(({ file, title }) => !titlesIn(file).includes(title))).toEqual([])
})

test('what is there names a test, what is not says why', () => {
  expect(rows.length).toBeGreaterThan(50)
  for (const { feature, here, tests } of rows) {
    expect(here, feature).toMatch(/^(?:yes(?:,.+)?$|(?:in part|not yet): .{15})/u)
    expect(tests.length > 0 || here.startsWith('not yet'), feature).toBe(true)
  }
})
