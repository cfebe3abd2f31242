import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Locked = { readonly optionalDependencies?: Readonly<Record<string, string>> }

const lock: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
)

// npm leaves out the builds for other systems where its registry does not hold them, and npm ci then takes
// the lock to be out of step with package.json and refuses to start.
test('the lock names the builds for every system', () => {
  const missing = Object.entries(lock.packages).flatMap(([at, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) =>
        lock.packages[`node_modules/${name}`] === undefined &&
        lock.packages[`${at}/node_modules/${name}`] === undefined,
    ),
  )
  expect(missing).toEqual([])
})
