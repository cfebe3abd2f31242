import { expect } from 'vitest'
import { flow } from './flow.ts'

flow('the page opens', async ({ visit }) => {
  const { page } = await visit()
  expect(await page.getByRole('main').getByRole('article').count()).toBe(1)
})
