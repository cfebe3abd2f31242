import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { findBoilerplate } from '../../src/analysis/cleaning/find-boilerplate.ts'
import { findParagraphs } from '../../src/analysis/text/find-paragraphs.ts'
import { sliceOf } from '../../src/annotation/range.ts'
import { serveSite } from '../../src/site/site-server.ts'
import { accessibilityFaults } from './accessibility.ts'
import { flow } from './flow.ts'
import { deploy, enginesKept, siteBelowPath, untilKept, untilUpdated } from './offline.ts'

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

// One walk, since each step needs what the one before has kept; the time is that of a build.
flow(
  'the second visit needs no network, below a path too; a new deployment is seen',
  async ({ browser }) => {
    const folder = await siteBelowPath()
    const first = await serveSite(folder, { port: 0 })
    const { origin, port } = new URL(first.address)
    const context = await browser.newContext()
    context.setDefaultTimeout(10_000)
    const asked = new Set<string>()
    context.on('request', (request) => asked.add(new URL(request.url()).origin))
    const page = await context.newPage()
    await page.goto(`${first.address}a/bread/`)
    await untilKept(page)
    expect(await enginesKept(page)).toBe(0)
    await page.goto(`${first.address}own/`)
    await page.getByText('no network is needed').waitFor()
    await expect.poll(() => enginesKept(page)).toBe(1)
    // On a first visit the engine is there before anything can keep it.
    const newcomer = await browser.newContext()
    const front = await newcomer.newPage()
    await front.goto(`${first.address}own/`)
    await front.getByText('no network is needed').waitFor()
    await untilKept(front)
    await expect.poll(() => enginesKept(front)).toBe(1)
    await newcomer.close()
    await first.close()

    await page.goto(`${first.address}own/`)
    await page.getByLabel('The text').fill('Flour ran out.\n\n“We are closed,” said Ana Ortiz.')
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByRole('region', { name: 'Quotations' }).getByText('Ana Ortiz').waitFor()
    await page.goto(first.address)
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('searchbox', { name: 'Find in all articles' }).fill('Ortiz: closed')
    await page.getByText('1 quotation in 1 article').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('link', { name: '“We are closed,”' }).click()
    await page.locator('article [data-quote]:target').getByText('We are closed').waitFor()
    await page.goto(`${first.address}?find=`)
    await page.getByRole('link', { name: 'All parties' }).click()
    await page.waitForURL('**/news/a/000-9fbcbbfa4dd88219/')
    await page.waitForSelector('html[data-live]')
    expect(await page.getByRole('article').locator('p[id]').count()).toBe(14)
    await page.locator('article [data-quote]').first().click()
    // Script and findings of a card come when it is opened.
    await page
      .getByRole('region', { name: 'Selected passage' })
      .getByText('Xi Jinping')
      .first()
      .waitFor()

    await deploy(folder, 'a/bread/index.html', 'Flour', 'Sugar')
    const second = await serveSite(folder, { port: Number(port) })
    await page.goto(`${second.address}a/bread/`)
    await page.getByRole('heading', { name: 'Sugar ran out' }).waitFor()
    await untilUpdated(page)
    await page.close()
    await second.close()
    const later = await context.newPage()
    await later.goto(`${second.address}a/bread/`)
    await later.getByRole('heading', { name: 'Sugar ran out' }).waitFor()
    expect([...asked]).toEqual([origin])
    await context.close()
  },
  120_000,
)
