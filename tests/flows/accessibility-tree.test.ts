import type { Locator } from 'playwright-core'
import { expect } from 'vitest'
import { flow } from './flow.ts'

/**
 * What a screen reader is given in the main states of the page, as text files that somebody has read. What
 * changes one has to be read again: `vitest run tests/flows/accessibility-tree -u`, then look at the change.
 * The whole page is kept once; a state is kept as the part of the page that it changes.
 */
const states = [
  { name: 'page', address: '', part: 'body' },
  { name: 'filter', address: '?entity=moscow&entity=beijing&match=all', part: '.dock' },
  { name: 'filter-empty', address: '?entity=brazil&not=russia', part: '.dock' },
  { name: 'passage-gone', address: '#q-words-that-were-never-there-0000', part: '.dock' },
  { name: 'find', address: '?panel=find&find=sovereignty', part: '.dock:has([type=search])' },
  { name: 'find-nothing', address: '?panel=find&find=giraffe', part: '.dock:has([type=search])' },
  { name: 'settings', address: '?panel=settings', part: '[role=dialog]' },
  { name: 'go', address: '?panel=go', part: '[role=dialog]' },
  { name: 'help', address: '?panel=help', part: '[role=dialog]' },
  { name: 'thread', address: '?thread=xi-jinping', part: 'aside' },
]

flow.for(states)('the accessibility tree: $name', async ({ name, address, part }, { visit }) => {
  const { page } = await visit(address)
  const region = page.locator(part).first()
  await region.waitFor()
  const tree = await settledTree(region)
  await expect(`${tree}\n`).toMatchFileSnapshot(`accessibility-trees/${name}.txt`)
})

flow('the accessibility tree: a quotation', async ({ visit }) => {
  const { page } = await visit()
  await page.locator('article mark[data-kind="mixed"]').first().click()
  const panel = page.getByRole('region', { name: 'Selected passage' })
  await panel.getByText('Why').first().waitFor()
  const tree = await settledTree(panel)
  await expect(`${tree}\n`).toMatchFileSnapshot('accessibility-trees/quotation.txt')
})

flow('the accessibility tree: a text of one’s own', async ({ visit }) => {
  const { page } = await visit('own/')
  await page.getByText('no network is needed').waitFor()
  await expect(`${await settledTree(page.locator('main'))}\n`).toMatchFileSnapshot(
    'accessibility-trees/own-form.txt',
  )
  await page.getByLabel('The text').fill('Flour ran out.\n\n“We are closed,” said Ana Ortiz.')
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.getByRole('region', { name: 'Your own text' }).waitFor()
  await expect(`${await settledTree(page.locator('body'))}\n`).toMatchFileSnapshot(
    'accessibility-trees/own-text.txt',
  )
})

/** The tree once nothing more comes: parts are loaded by themselves, and draw others when they are there. */
async function settledTree(region: Locator): Promise<string> {
  await region.page().waitForLoadState('networkidle')
  const tree = await region.ariaSnapshot()
  await region.page().waitForTimeout(250)
  return (await region.ariaSnapshot()) === tree ? tree : settledTree(region)
}
