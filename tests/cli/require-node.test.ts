import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

test.each([
  { version: '20.20.2', exit: 1 },
  { version: '22.9.0', exit: 1 },
  { version: '22.22.1', exit: 1 },
  { version: '22.22.2', exit: 0 },
  { version: '24.0.0', exit: 0 },
  { version: '26.10.0', exit: 0 },
])('with Node $version the scripts end with $exit', ({ version, exit }) => {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' })`
  const run = spawnSync(
    process.execPath,
    ['-e', `${pretend}; require('./src/cli/require-node.cjs')`],
    { encoding: 'utf8' },
  )
  expect(run.status).toBe(exit)
  if (exit === 1) expect(run.stderr).toMatch(`needs Node 22.22.2 or later; this is ${version}`)
  else expect(run.stderr).toBe('')
})
