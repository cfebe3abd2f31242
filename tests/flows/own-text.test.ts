import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { wordsOf } from '../../src/annotation/passage-ids.ts'
import { longArticle } from '../bench/long-article.ts'
import { accessibilityFaults } from './accessibility.ts'
import { flow } from './flow.ts'

const seed = readFileSync('seeds/000_9fbcbbfa4dd88219.txt', 'utf8')

const ready = (page: Page) => page.getByText('no network is needed').waitFor()
const bar = (page: Page) => page.getByRole('region', { name: 'Your own text' })

async function paste(page: Page, text: string, day = ''): Promise<void> {
  await page.getByLabel('The text').fill(text)
  if (day) await page.getByLabel('The day it appeared').fill(day)
  await page.getByRole('button', { name: 'Read it' }).click()
  await bar(page).waitFor()
}

/** Has a page note all that it gives to its history and to storage. */
function watchWhatIsKept(page: Page): Promise<void> {
  return page.evaluate(() => {
    const given: unknown[] = []
    Object.assign(window, { given })
    const watched = <Owner extends object>(owner: Owner, names: readonly (keyof Owner)[]) => {
      for (const name of names) {
        const original = owner[name] as (...given: unknown[]) => unknown
        Object.assign(owner, {
          [name](...values: unknown[]) {
            given.push(values)
            return original.apply(this, values)
          },
        })
      }
    }
    watched(window.history, ['pushState', 'replaceState'])
    watched(Storage.prototype, ['setItem'])
  })
}

/** All that a page has put where it stays: addresses it went through, storage, caches, data bases. */
function left(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const { given } = window as unknown as { given: unknown[] }
    const names = await caches.keys()
    const cached = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    )
    const databases = await indexedDB.databases()
    return JSON.stringify([
      given,
      location.href,
      document.title,
      window.history.state,
      { ...localStorage },
      { ...sessionStorage },
      cached,
      databases,
      document.cookie,
    ])
  })
}

flow('a pasted text is read without a network, in all four layers', async ({ visit }) => {
  const { page, context } = await visit('own/')
  await ready(page)
  expect(await accessibilityFaults(page)).toEqual([])
  await context.setOffline(true)
  const asked: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith('blob:')) asked.push(request.url())
  })
  await paste(page, seed, '2022-06-15')
  const article = page.getByRole('article')
  expect(await article.locator('p[id]').count()).toBe(14)
  const quotations = page.getByRole('region', { name: 'Quotations' })
  expect(await quotations.textContent()).toContain('via the Xinhua statement')
  const entities = page.getByRole('complementary', { name: 'Entities' })
  await entities.getByRole('button', { name: 'Xi Jinping' }).click()
  await page.getByText('8 of 14 paragraphs match').waitFor()
  const timeline = page.getByRole('region', { name: 'Timeline' })
  expect(await timeline.getByRole('listitem').count()).toBeGreaterThan(5)
  expect(await timeline.locator('time[datetime="2022-02-24"]').count()).toBe(1)
  await timeline.getByRole('radio', { name: 'text' }).click()
  await page.locator('article mark[data-kind="direct"]').first().click()
  await page.getByRole('button', { name: 'Cite' }).click()
  await page.getByRole('radio', { name: 'Picture' }).click()
  await page.getByRole('button', { name: 'Save as PNG' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Help', exact: true }).click()
  await page.getByRole('dialog', { name: 'Help' }).waitFor()
  expect(asked).toEqual([])
})

flow('nothing of a text is in an address, in storage or asked of anybody', async ({ visit }) => {
  const { page } = await visit('own/')
  await ready(page)
  await watchWhatIsKept(page)
  const asked: string[] = []
  const addresses: string[] = []
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`))
  page.on('framenavigated', (frame) => addresses.push(frame.url()))
  await paste(page, seed, '2022-06-15')
  await page.locator('article .body p').nth(2).selectText()
  await page.getByRole('button', { name: 'Highlight' }).click()
  await page.getByText('is kept once the text is').waitFor()
  await page.locator('article .body .mention').first().click()
  await page.locator('article mark[data-kind="direct"]').first().click()
  const panel = page.getByRole('region', { name: 'Selected passage' })
  await panel.getByText('Quoted').first().waitFor()
  expect(await panel.getByRole('button', { name: 'Copy link' }).count()).toBe(0)
  await panel.getByRole('link', { name: /^Next by/u }).click()
  await page.locator('article a.permalink').nth(3).click()
  await page.getByRole('button', { name: 'Find', exact: true }).click()
  await page.getByLabel('Words to find').fill('sovereignty')
  await page.getByText(/of 2$/u).waitFor()
  const told = new Set(wordsOf([await left(page), ...addresses, ...asked].join(' ')))
  const words = new Set(wordsOf(seed).filter((word) => word.length > 3))
  expect(addresses.length).toBeGreaterThan(3)
  // The page's own word for the step in which a tool was opened.
  expect([...words].filter((word) => told.has(word))).toEqual(['opened'])
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
  await page.reload()
  await page.getByText('was not kept').waitFor()
})

flow(
  'a text that is kept is there again, with its notes, and gone when removed',
  async ({ visit }) => {
    const { page } = await visit('own/')
    await paste(page, seed, '2022-06-15')
    await page.locator('article .body p').nth(2).selectText()
    await page.getByRole('button', { name: 'Highlight' }).click()
    const article = await page.getByRole('article').elementHandle()
    await page.evaluate('scrollTo(0, 600)')
    // A pause in scrolling is when an article of the site has its place kept.
    await page.waitForTimeout(600)
    // A driver would scroll to the button first.
    await page.getByRole('button', { name: 'Keep it on this device' }).dispatchEvent('click')
    await bar(page).getByText('kept on this device only').waitFor()
    expect(await article?.evaluate((element) => element.isConnected)).toBe(true)
    expect(await page.evaluate(() => scrollY)).toBe(600)
    expect(await accessibilityFaults(page)).toEqual([])
    await page.reload()
    await bar(page).waitFor()
    expect(await page.getByRole('article').locator('p[id]').count()).toBe(14)
    await expect.poll(() => page.evaluate(() => CSS.highlights.has('own'))).toBe(true)
    await bar(page).getByRole('button', { name: 'Change or replace it' }).click()
    await expect.poll(() => page.getByLabel('The text').inputValue()).toBe(seed)
    const kept = page.getByRole('region', { name: 'Kept on this device' })
    await kept.getByRole('link', { name: 'All parties' }).click()
    await bar(page).waitFor()
    await page.goBack()
    await kept.getByRole('button', { name: /^Remove/u }).click()
    await kept.getByText('is removed').waitFor()
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
    await page.goForward()
    await page.getByText('That text is not kept on this device.').waitFor()
    expect(await page.getByRole('article').count()).toBe(0)
    await page.goBack()
    await kept.getByRole('button', { name: 'Bring it back' }).click()
    await kept.getByRole('link', { name: 'All parties' }).waitFor()
    expect((await page.evaluate(() => Object.keys(localStorage))).length).toBe(2)
    expect(await accessibilityFaults(page)).toEqual([])
  },
)

flow('notes stay with a text that is edited, and are about no other one', async ({ visit }) => {
  const { page } = await visit('own/')
  await paste(page, seed)
  await page.locator('article .body p').nth(2).selectText()
  await page.getByRole('button', { name: 'Highlight' }).click()
  const isMarked = () => page.evaluate(() => CSS.highlights.has('own'))
  await expect.poll(isMarked).toBe(true)
  const change = async (text: string) => {
    await bar(page).getByRole('button', { name: 'Change or replace it' }).click()
    await paste(page, text)
  }
  await change(`Flour ran out on Monday.\n\n${seed}`)
  await expect.poll(isMarked).toBe(true)
  await change('Flour ran out on Monday.')
  await expect.poll(isMarked).toBe(false)
})

flow(
  'a removed text is offered back each time, to who uses the keyboard too',
  async ({ visit }) => {
    const { page } = await visit('own/')
    const focused = () => page.evaluate(() => document.activeElement?.textContent)
    for (const text of ['Flour ran out on Monday.', 'Ferries stop on Friday.']) {
      await page.goto(new URL('.', page.url()).href)
      await paste(page, text)
      await bar(page).getByRole('button', { name: 'Keep it on this device' }).click()
      await bar(page).getByText('kept on this device only').waitFor()
    }
    await bar(page).getByRole('button', { name: 'Change or replace it' }).click()
    const kept = page.getByRole('region', { name: 'Kept on this device' })
    await kept.getByRole('button', { name: /^Remove “Ferries/u }).press('Enter')
    await expect.poll(focused).toBe('Bring it back')
    await kept.getByRole('button', { name: /^Remove “Flour/u }).press('Enter')
    await kept.getByText(/“Flour.* is removed/u).waitFor()
    await expect.poll(focused).toBe('Bring it back')
    await page.keyboard.press('Enter')
    await expect.poll(focused).toContain('Flour')
    await kept.getByText(/“Ferries.* is removed/u).waitFor()
    await kept.getByRole('button', { name: 'Bring it back' }).press('Enter')
    await expect.poll(focused).toContain('Ferries')
    expect(await kept.getByRole('link').count()).toBe(2)
  },
)

flow('a fault at the second reading costs neither the draft nor the notes', async ({ visit }) => {
  const { page } = await visit('own/')
  await paste(page, seed)
  await page.locator('article .body p').nth(2).selectText()
  await page.getByRole('button', { name: 'Highlight' }).click()
  await bar(page).getByRole('button', { name: 'Change or replace it' }).click()
  await page.getByLabel('The text').fill('SHARE THIS ARTICLE ON')
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.getByText('There are only leftovers').waitFor()
  await page.goBack()
  await bar(page).waitFor()
  await expect.poll(() => page.evaluate(() => CSS.highlights.has('own'))).toBe(true)
  await bar(page).getByRole('button', { name: 'Change or replace it' }).click()
  expect(await page.getByLabel('The text').inputValue()).toBe('SHARE THIS ARTICLE ON')
})

flow('“see it in the source” opens the text at its words, in place', async ({ visit }) => {
  const { page } = await visit('own/')
  await paste(page, `${seed}\n`.repeat(2), '2022-06-15')
  await page.locator('#receipt summary').click()
  await page.locator('#receipt .removals a.source').last().click()
  const source = page.getByRole('dialog', { name: 'The text, untouched' })
  const mark = source.locator('mark')
  expect(await mark.textContent()).toBe('SHARE THIS ARTICLE ON')
  await expect.poll(async () => (await mark.boundingBox())?.y ?? 9_999).toBeLessThan(800)
  expect(await accessibilityFaults(page)).toEqual([])
  await page.keyboard.press('Escape')
  await source.waitFor({ state: 'detached' })
  expect(await page.getByRole('article').count()).toBe(1)
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(
    /^Line \d+, .*See it in the source$/u,
  )
})

/** Whether the face that the words are set in was fetched. */
function faceIsThere(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    Array.from(document.fonts).some(
      ({ family, status }) => family.includes('Source Serif') && status === 'loaded',
    ),
  )
}

flow('its findings are files, and it has a classroom sheet with a solution', async ({ visit }) => {
  const { page, context } = await visit('own/')
  await paste(page, seed, '2022-06-15')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Quotations (CSV)' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('own-text-quotations.csv')
  expect(readFileSync(await download.path(), 'utf8')).toContain('the Xinhua statement')
  const opened = async (name: string) => {
    const [sheet] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('button', { name, exact: true }).click(),
    ])
    await sheet.locator('.sheet').waitFor()
    return sheet
  }
  const sheet = await opened('Classroom sheet')
  expect(await sheet.locator('.sheet').textContent()).not.toContain('Xi Jinping')
  expect(await sheet.locator('h1').evaluate((title) => getComputedStyle(title).fontFamily)).toMatch(
    /^"Source Serif/u,
  )
  await expect.poll(() => faceIsThere(sheet)).toBe(true)
  expect(await accessibilityFaults(sheet)).toEqual([])
  const solution = await opened('Classroom sheet: the solution')
  expect(await solution.locator('.sheet').textContent()).toContain('Xi Jinping')
})

flow('who would lose a text by leaving is asked, and who keeps it is not', async ({ visit }) => {
  const { page } = await visit('own/')
  await paste(page, seed, '2022-06-15')
  const asked: string[] = []
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type())
    await dialog.dismiss()
  })
  const home = page.getByRole('link', { name: 'Dateline', exact: true })
  await home.click()
  await expect.poll(() => asked).toEqual(['beforeunload'])
  await bar(page).getByRole('button', { name: 'Keep it on this device' }).click()
  await bar(page).getByText('Kept').first().waitFor()
  await home.click()
  await page.waitForURL(inject('site'))
  expect(asked).toHaveLength(1)
})

flow('what is no article says why, and nothing typed is lost', async ({ visit }) => {
  const { page } = await visit('own/')
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.getByText('There are no words here yet.').waitFor()
  const field = page.getByLabel('The text')
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true)
  await field.fill('SHARE THIS ARTICLE ON')
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.getByText('There are only leftovers').waitFor()
  expect(await field.inputValue()).toBe('SHARE THIS ARTICLE ON')
  await page.locator('input[type=file]').setInputFiles({
    name: 'cafe.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x0a]),
  })
  await page.getByText('Line 1 of the file is not UTF-8.').waitFor()
  expect(await field.inputValue()).toBe('SHARE THIS ARTICLE ON')
  await page.locator('input[type=file]').setInputFiles('seeds/000_9fbcbbfa4dd88219.txt')
  await expect.poll(() => field.inputValue()).toBe(seed)
})

flow('a file can be dropped anywhere, and a long reading stopped', async ({ visit }) => {
  const { page } = await visit('own/')
  await ready(page)
  await page.evaluate((text) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([text], 'long.txt', { type: 'text/plain' }))
    const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true })
    document.querySelector('h1')?.dispatchEvent(drop)
  }, longArticle(100_000))
  const field = page.getByLabel('The text')
  await expect
    .poll(() => field.evaluate((element) => element.textContent?.length))
    .toBeGreaterThan(500_000)
  await page.getByRole('button', { name: 'Read it' }).click()
  expect(await field.evaluate((element) => (element as HTMLTextAreaElement).readOnly)).toBe(true)
  await page.getByRole('button', { name: 'Stop' }).click()
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true)
  await ready(page)
  expect(await page.getByRole('article').count()).toBe(0)
  await paste(page, '“We are closed,” said Ana Ortiz.')
})

flow('a kept text that takes too long is stopped, and the form is there', async ({ visit }) => {
  const { page } = await visit('own/')
  const kept = { id: 'a1', name: 'Long', text: longArticle(100_000), title: null, published: null }
  await page.evaluate(
    (texts) => localStorage.setItem('dateline-own-texts', JSON.stringify(texts)),
    [kept],
  )
  await page.reload()
  await page.getByRole('link', { name: 'Long' }).click()
  await page.getByRole('button', { name: 'Stop' }).click()
  const field = page.getByLabel('The text')
  await expect
    .poll(() => field.evaluate((element) => element === document.activeElement))
    .toBe(true)
  await ready(page)
  expect(await page.getByRole('article').count()).toBe(0)
  expect(await page.getByRole('link', { name: 'Long' }).count()).toBe(1)
})

flow('words that are dragged about in the page are no text to be read', async ({ visit }) => {
  const { page } = await visit('own/')
  await ready(page)
  const drop = (isOwn: boolean) =>
    page.evaluate((isOwn) => {
      const heading = document.querySelector('h1')
      const dragged = { dataTransfer: new DataTransfer(), bubbles: true, cancelable: true }
      dragged.dataTransfer.setData('text/plain', 'Flour ran out.')
      if (isOwn) heading?.dispatchEvent(new DragEvent('dragstart', dragged))
      heading?.dispatchEvent(new DragEvent('drop', dragged))
      if (isOwn) heading?.dispatchEvent(new DragEvent('dragend', dragged))
    }, isOwn)
  const field = page.getByLabel('The text')
  await drop(true)
  await page.waitForTimeout(100)
  expect(await field.inputValue()).toBe('')
  await drop(false)
  await expect.poll(() => field.inputValue()).toBe('Flour ran out.')
})

flow('without script the page says that it needs some', async ({ visit }) => {
  const { page } = await visit('own/', { javaScriptEnabled: false })
  await page.getByText('This needs JavaScript').waitFor()
  const { page: article } = await visit('', { javaScriptEnabled: false })
  await article.getByRole('link', { name: 'Read a text of your own' }).click()
  await article.waitForURL('**/own/')
})
