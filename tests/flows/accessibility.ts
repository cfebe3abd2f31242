import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

// The small build: every page that is looked at has to read it first.
const require = createRequire(import.meta.url)
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

/**
 * What axe finds wrong with a page as it is now, by the rules of WCAG 2.2 A and AA and its best practices.
 * Its source is evaluated through the debugger, since the page's own policy rightly lets in no script. It need
 * not describe what is right.
 *
 * @returns a line for each finding; none when all is well
 */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const found: Violation[] = await page.evaluate(
    `axe.run({ resultTypes: ['violations'] }).then((found) => found.violations)`,
  )
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target}: ${failureSummary}`),
  )
}

type Violation = {
  readonly id: string
  readonly help: string
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[]
}
