import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test.for([...globSync('src/styles/*.css'), 'src/app/filter-rule.ts'])(
  'WebKit draws the lines of %s: it drops a text-decoration with a style, a width or a colour',
  (file) => {
    const declared = readFileSync(file, 'utf8').matchAll(/text-decoration:\s*([^;}]+)/gu)
    for (const [, value] of declared) expect(['none', 'underline', 'overline']).toContain(value)
  },
)
