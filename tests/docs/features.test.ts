import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const page = readFileSync('docs/features.md', 'utf8')
const cited = Array.from(
  page.matchAll(/`(tests\/[^`]+)` “(.+?)”(?=<br>|\s+\|)/gu),
  ([, file, name]) => ({
    file: file ?? '',
    name: name ?? '',
  }),
)

test('each test that the list of features names is in its file', () => {
  expect(cited.length).toBeGreaterThan(50)
  const missing = cited.filter(({ file, name }) => !readFileSync(file, 'utf8').includes(name))
  expect(missing).toEqual([])
})

test('nothing is said to be there without a test', () => {
  const rows = page.split('\n').filter((line) => /^\| .+ \| yes/u.test(line))
  expect(rows.length).toBeGreaterThan(40)
  expect(rows.filter((row) => !row.includes('`tests/'))).toEqual([])
})
