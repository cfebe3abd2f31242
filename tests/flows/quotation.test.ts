import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { accessibilityFaults } from './accessibility.ts'
import { flow } from './flow.ts'

const momentum = 'good momentum of development'
const panelOf = (page: Page) => page.getByRole('region', { name: 'Selected passage' })
const quoteOf = (page: Page, words: string) =>
  page.locator('article [data-quote]', { hasText: words }).first()

async function isInView(passage: Locator): Promise<boolean> {
  return passage.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return top >= 0 && bottom <= window.innerHeight
  })
}

flow(
  'a quotation tells its speaker, cue and chain, and its link leads back to it',
  async ({ visit }) => {
    const { page, context } = await visit()
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await quoteOf(page, momentum).click()
    await panelOf(page).waitFor()
    for (const words of ['Xi Jinping', 'praised', 'Xinhua']) {
      await panelOf(page).getByText(words).first().waitFor()
    }
    expect(await accessibilityFaults(page)).toEqual([])
    await panelOf(page).getByRole('button', { name: 'Copy link' }).click()
    await panelOf(page).getByText('Copied').waitFor()
    const link = await page.evaluate(() => navigator.clipboard.readText())

    const { pathname, hash } = new URL(link)
    const { page: fresh } = await visit(pathname.slice(1) + hash)
    await panelOf(fresh).getByText('praised').first().waitFor()
    await expect.poll(() => isInView(quoteOf(fresh, momentum))).toBe(true)
    expect(await accessibilityFaults(fresh)).toEqual([])
    // Nothing has focus yet: keys that would do nothing are not shown, and Escape closes the card all the same.
    expect(await panelOf(fresh).locator('.key').first().isVisible()).toBe(false)
    await panelOf(fresh).focus()
    expect(await panelOf(fresh).locator('.key').first().isVisible()).toBe(true)
    await panelOf(fresh).blur()
    await fresh.keyboard.press('Escape')
    await panelOf(fresh).waitFor({ state: 'detached' })
  },
)

flow(
  'an open quotation shows its source, its cue and its content in the text',
  async ({ visit }) => {
    const { page } = await visit()
    const marked = (name: string) =>
      page.evaluate((key) => Array.from(CSS.highlights.get(key) ?? [], String), name)
    await quoteOf(page, 'sovereignty and security').first().click()
    await expect
      .poll(() => marked('attribution'))
      .toEqual(['Chinese President Xi Jinping', 'added'])
    expect(await marked('content')).toEqual([
      'that Moscow has Beijing’s full support on its core interests like “sovereignty and security”',
    ])
    await quoteOf(page, momentum).click()
    await expect.poll(() => marked('attribution')).toEqual(['Xi', 'praised'])
    await expect
      .poll(() => panelOf(page).evaluate((one) => one === document.activeElement))
      .toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(() => marked('attribution')).toEqual([])
    expect(await marked('content')).toEqual([])
  },
)

flow('a quotation is cited in every format, and as a picture of its words', async ({ visit }) => {
  const { page } = await visit()
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const quotation = quoteOf(page, momentum)
  await quotation.click()
  await panelOf(page).getByRole('button', { name: 'Cite' }).waitFor()
  const article = await page.locator('.body').boundingBox()
  await panelOf(page).getByRole('button', { name: 'Cite' }).click()
  const panel = page.getByRole('dialog', { name: 'Cite this quotation' })
  for (const format of ['Markdown', 'HTML', 'Chicago', 'APA', 'BibTeX', 'Embed', 'Text']) {
    await panel.getByRole('radio', { name: format }).click()
    const cited = await panel.locator('.cited').textContent()
    expect(cited).toContain('Xi Jinping')
    expect(cited).toContain('via the Xinhua statement')
  }
  await panel.getByRole('button', { name: 'Copy' }).click()
  await panel.getByText('Copied').waitFor()
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect((await page.locator('.body').boundingBox())?.height, 'in the same face').toBe(
    article?.height,
  )

  await panel.getByRole('radio', { name: 'Picture' }).click()
  const picture = panel.getByRole('img', { name: /momentum.* — Xi Jinping, via the Xinhua/ })
  await picture.waitFor()
  const words = await picture.locator('[data-part="words"]').allTextContents()
  const around = await quotation.evaluate((element) => element.closest('p')?.textContent)
  expect(around).toContain(words.join(' '))
  expect(words.join(' ')).toContain(momentum)
  expect(await accessibilityFaults(page)).toEqual([])
  const saving = page.waitForEvent('download')
  await panel.getByRole('button', { name: 'Save as PNG' }).click()
  const png = await readFile(await (await saving).path())
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])

  // Keys pressed over the page are not for the card below; Escape closes one of the two and gives focus back.
  await page.keyboard.press('n')
  await page.keyboard.press('Escape')
  await panel.waitFor({ state: 'detached' })
  const opener = panelOf(page).getByRole('button', { name: 'Cite' })
  await expect
    .poll(() => opener.evaluate((element) => element === document.activeElement))
    .toBe(true)
  expect(new URL(page.url()).hash).toMatch(/^#q-good-momentum/u)
  await page.keyboard.press('Enter')
  await picture.waitFor()

  const { pathname, search, hash } = new URL(text.split('\n').at(-1) ?? '')
  const { page: still } = await visit(pathname.slice(1) + search + hash, {
    javaScriptEnabled: false,
  })
  await expect.poll(() => isInView(quoteOf(still, momentum))).toBe(true)
})

/** Gives the page a device’s sharing, which the browser of the tests has not, and notes what it is handed. */
async function withSharing(page: Page) {
  await page.evaluate(() => {
    const handed: object[] = []
    const describe = async ({ text, files = [] }: ShareData) => {
      const pictures = await Promise.all(
        files.map(async (file) => {
          const { width, height } = await createImageBitmap(file)
          return { name: file.name, type: file.type, width, height }
        }),
      )
      handed.push({ text, pictures })
    }
    Object.assign(window, { handed })
    Object.defineProperties(navigator, {
      share: { value: describe },
      canShare: { value: () => true },
    })
  })
  return () => page.evaluate(() => Object.assign({ handed: [] }, window).handed)
}

flow('a quotation is shared in the chosen format, and its card as a picture', async ({ visit }) => {
  const { page } = await visit()
  const handed = await withSharing(page)
  await quoteOf(page, momentum).click()
  await panelOf(page).getByRole('button', { name: 'Cite' }).click()
  const panel = page.getByRole('dialog', { name: 'Cite this quotation' })
  await panel.getByRole('radio', { name: 'Chicago' }).click()
  await panel.getByRole('button', { name: 'Share' }).click()
  await panel.getByText('Shared').waitFor()
  await panel.getByRole('radio', { name: 'Picture' }).click()
  await panel.getByRole('img', { name: /momentum/ }).waitFor()
  await panel.getByRole('button', { name: 'Share' }).click()
  await panel.getByText('Shared').waitFor()
  expect(await handed()).toEqual([
    { text: expect.stringMatching(/^Xi Jinping, via the Xinhua statement, quoted/u), pictures: [] },
    {
      text: expect.stringMatching(/momentum.* — Xi Jinping, via the Xinhua/u),
      pictures: [
        { name: expect.stringMatching(/\.png$/u), type: 'image/png', width: 1200, height: 630 },
      ],
    },
  ])
})

flow('one piece of a split quotation lights them all and is cited with them', async ({ visit }) => {
  const { page } = await visit()
  const ids = await page
    .locator('.body [data-quote]')
    .evaluateAll((marks) =>
      [...new Set(marks.map((mark) => mark.getAttribute('data-quote') ?? ''))].slice(-2),
    )
  // The sample has no quotation in pieces, so two of its own are told to be one.
  await page.evaluate(
    ([first = '', second]) =>
      document
        .querySelector(`.body [data-quote="${second}"]`)
        ?.setAttribute('data-piece-of', first),
    ids,
  )
  await page.route('**/findings.json*', async (route) => {
    const response = await route.fetch()
    const { quotations, ...others } = await response.json()
    const whole = { pieces: ids, words: 'We will, never go.', kind: 'direct' }
    const told = quotations.map((quote: { id: string }) =>
      ids.includes(quote.id) ? { ...quote, whole } : quote,
    )
    await route.fulfill({ response, json: { ...others, quotations: told } })
  })
  const [first, second] = ids.map((id) => page.locator(`.body [data-quote="${id}"]`).first())
  await second?.click()
  await panelOf(page).waitFor()
  const colour = (piece?: Locator) =>
    piece?.evaluate((element) => getComputedStyle(element).backgroundColor)
  await expect.poll(() => colour(first)).toBe(await colour(second))
  const lit = await colour(first)
  await panelOf(page).getByRole('button', { name: 'Cite' }).click()
  const cited = page.getByRole('dialog', { name: 'Cite this quotation' }).locator('.cited')
  const text = (await cited.textContent()) ?? ''
  expect(text).toContain('“We will, never go.”')
  expect(text).toContain(`#${ids[0]}`)
  await page.keyboard.press('Escape')
  await cited.waitFor({ state: 'detached' })
  await panelOf(page).getByRole('button', { name: 'Close' }).click()
  await expect.poll(() => colour(first)).not.toBe(lit)
})

flow('the list of quotations leads to the words, and Back to where one was', async ({ visit }) => {
  const { page } = await visit()
  const list = page.getByRole('region', { name: 'Quotations', exact: true })
  await list.getByRole('link', { name: momentum }).first().click()
  await panelOf(page).waitFor()
  await expect.poll(() => isInView(quoteOf(page, momentum))).toBe(true)
  await page.goBack()
  await panelOf(page).waitFor({ state: 'detached' })
  expect(new URL(page.url()).hash).toBe('')
})

flow('the keyboard opens a quotation from the text and closes it again', async ({ visit }) => {
  const { page } = await visit()
  const cue = page.getByRole('article').getByRole('link', { name: 'praised' })
  await cue.focus()
  await page.keyboard.press('Enter')
  await panelOf(page).getByText('Xi Jinping').first().waitFor()
  await page.keyboard.press('Escape')
  await panelOf(page).waitFor({ state: 'detached' })
})

flow('a link to words that were edited lands on them and says so', async ({ visit }) => {
  const { page: original } = await visit()
  const id = await quoteOf(original, momentum).getAttribute('data-quote')
  const { page } = await visit(`#${id?.replace(/.{4}$/, 'zzzz')}`)
  expect(
    await panelOf(page)
      .getByText(/edited/i)
      .isVisible(),
  ).toBe(true)
  await expect.poll(() => isInView(quoteOf(page, momentum))).toBe(true)
  expect(await accessibilityFaults(page)).toEqual([])
})

flow('a link to words that are gone says so and lands nowhere', async ({ visit }) => {
  const { page } = await visit('#q-words-that-were-never-said-here-0000')
  expect(
    await panelOf(page)
      .getByText(/no longer/)
      .isVisible(),
  ).toBe(true)
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
  expect(await accessibilityFaults(page)).toEqual([])
})
