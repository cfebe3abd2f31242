import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { findBoilerplate } from '../../src/analysis/cleaning/find-boilerplate.ts'
import { findParagraphs } from '../../src/analysis/text/find-paragraphs.ts'
import { sliceOf } from '../../src/annotation/range.ts'
import { accessibilityFaults } from './accessibility.ts'
import { flow } from './flow.ts'

const source = readFileSync('seeds/000_9fbcbbfa4dd88219.txt', 'utf8')

flow('the article stands in the page in the very words of the file', async ({ visit }) => {
  const { page } = await visit()
  const article = page.getByRole('main').getByRole('article')
  const expected = findParagraphs(source, findBoilerplate(source)).map((range) =>
    sliceOf(source, range),
  )
  expect(
    await article.locator('p[id]').evaluateAll((all) => all.map((p) => p.textContent)),
  ).toEqual(expected)
  expect(await article.textContent()).not.toContain('userSubscribed')
  expect(await accessibilityFaults(page)).toEqual([])
})

flow('what is copied is what stands in the file', async ({ visit }) => {
  const { page } = await visit('?entity=xi-jinping')
  const expected = findParagraphs(source, findBoilerplate(source)).map((range) =>
    sliceOf(source, range),
  )
  const copied = await page.locator('article .body p[id]').evaluateAll((all) =>
    all.map((p) => {
      const selection = window.getSelection()
      selection?.selectAllChildren(p)
      return selection?.toString()
    }),
  )
  expect(copied).toEqual(expected)
})

flow('every section, paragraph, quotation and event has an id of its own', async ({ visit }) => {
  const { page } = await visit()
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id))
  expect(new Set(ids).size).toBe(ids.length)
  const article = page.getByRole('article')
  expect(await article.locator('section[id^="s-"] > * h2').count()).toBeGreaterThan(1)
  expect(await article.locator('p[id^="p-"]').count()).toBe(14)
  const links = page.locator('a[href^="#"]')
  const targets = await links.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))
  expect(targets.map((href) => href.slice(1)).filter((id) => !ids.includes(id))).toEqual([])
})

flow('quotations are told apart by kind in shape, not only in colour', async ({ visit }) => {
  const { page } = await visit()
  const shapes = await page.locator('article [data-quote]').evaluateAll((all) =>
    all.map((mark) => {
      const { textDecoration, borderBottom, boxShadow, fontStyle, backgroundImage } =
        getComputedStyle(mark)
      const colourless = [textDecoration, borderBottom, boxShadow, fontStyle, backgroundImage]
        .join(' ')
        .replace(/(?:rgba?|oklch|oklab|lab|color)\([^)]*\)/g, '')
      return [mark.getAttribute('data-kind') ?? '', colourless] as const
    }),
  )
  const kinds = new Map(shapes)
  expect([...kinds.keys()].sort()).toEqual(['direct', 'indirect', 'mixed'])
  expect(new Set(kinds.values()).size).toBe(kinds.size)
})

flow('both addresses of the only article show it', async ({ visit }) => {
  const { page } = await visit('a/000-9fbcbbfa4dd88219/')
  expect(await page.getByRole('article').locator('p[id]').count()).toBe(14)
})
