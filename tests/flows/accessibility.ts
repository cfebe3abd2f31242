import axe from 'axe-core'
import type { Page } from 'playwright-core'

/**
 * What axe finds wrong with a page as it is now, by the rules of WCAG 2.2 A and AA and its best practices.
 * Its source is evaluated through the debugger, since the page's own policy rightly lets in no script.
 *
 * @returns a line for each finding; none when all is well
 */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const found: Violation[] = await page.evaluate('axe.run().then((found) => found.violations)')
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target}: ${failureSummary}`),
  )
}

type Violation = {
  readonly id: string
  readonly help: string
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[]
}
