import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { jsonInHtml } from '../../src/site/markup.ts'
import { renderSite } from '../../src/site/render.tsx'
import { accessibilityFaults } from './accessibility.ts'
import { flow, type Visiting } from './flow.ts'

const panelOf = (page: Page) => page.getByRole('region', { name: 'Selected passage' })
const words = 'good momentum of development'

let copied: URL | null = null

/** The link of a quotation, opened and copied by somebody who sends it: once for all who follow it. */
async function copiedLink(visit: Visiting): Promise<URL> {
  copied ??= await copyLink((await visit()).page)
  return copied
}

async function copyLink(page: Page): Promise<URL> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.locator('article [data-quote]', { hasText: words }).first().click()
  await panelOf(page).getByRole('button', { name: 'Copy link' }).click()
  await panelOf(page).getByText('Copied').waitFor()
  return new URL(await page.evaluate(() => navigator.clipboard.readText()))
}

flow('a copied link is short, says its words and leads to them', async ({ visit }) => {
  const { href, pathname, search, hash } = await copiedLink(visit)
  expect(href.length).toBeLessThan(400)
  expect(new URLSearchParams(search).get('was')).toBe(words)
  expect(hash).toContain(`:~:text=${encodeURIComponent(words)}`)
  const { page: fresh } = await visit(pathname.slice(1) + search + hash)
  await panelOf(fresh).getByText('praised').first().waitFor()
  expect(await fresh.evaluate(() => CSS.highlights.has('linked'))).toBe(true)
  expect(await panelOf(fresh).getByRole('status').allInnerTexts()).toEqual([''])
})

flow('without script the same link marks the passage that it names', async ({ visit }) => {
  const { pathname, search, hash } = await copiedLink(visit)
  const { page: still } = await visit(pathname.slice(1) + search + hash, {
    javaScriptEnabled: false,
  })
  const target = still.locator('article :target')
  expect(await target.textContent()).toContain(words)
  const box = await target.boundingBox()
  expect(box && box.y >= 0 && box.y < 800).toBe(true)
})

flow('a link whose words were edited shows them beside those of now', async ({ visit }) => {
  const { pathname, search } = await copiedLink(visit)
  const then = search.replace('momentum', 'speed').replace(/near=q..../, 'near=q0000')
  const { page: later } = await visit(
    `${pathname.slice(1)}${then}#q-good-speed-of-development-0000`,
  )
  await panelOf(later).getByText('momentum', { exact: true }).waitFor()
  await panelOf(later).getByText('speed', { exact: true }).waitFor()
  const found = later.locator('article [data-quote]', { hasText: words }).first()
  await expect.poll(async () => (await found.boundingBox())?.y ?? -1).toBeGreaterThan(0)
  expect(await accessibilityFaults(later)).toEqual([])
})

flow('a link whose words are gone says so, and where they stood', async ({ visit }) => {
  const { pathname, search } = await copiedLink(visit)
  const then = search
    .replace(/was=[^&]*/, 'was=a+deep+distrust+everywhere')
    .replace(/near=q..../, 'near=q0000')
  const { page: later } = await visit(
    `${pathname.slice(1)}${then}#q-a-deep-distrust-everywhere-0000`,
  )
  await panelOf(later).getByText('a deep distrust everywhere').waitFor()
  await panelOf(later).getByRole('link').first().click()
  expect(new URL(later.url()).hash).toMatch(/^#s-/)
})

const menuOf = (page: Page) => page.getByRole('toolbar', { name: 'Selected words' })

/** Selects words of the article, as a script of the page would: nothing is pressed. */
async function select(page: Page, wanted: string): Promise<void> {
  await page.evaluate((text) => {
    const paragraphs = [...document.querySelectorAll('article .body p[id]')]
    const paragraph = paragraphs.find(({ textContent }) => textContent.includes(text))
    if (!paragraph) throw new Error(`no paragraph says “${text}”`)
    const range = document.createRange()
    const start = paragraph.textContent.indexOf(text)
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
    let at = 0
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.textContent?.length ?? 0
      if (at <= start && start < at + length) range.setStart(node, start - at)
      const end = start + text.length
      if (at < end && end <= at + length) range.setEnd(node, end - at)
      at += length
    }
    paragraph.scrollIntoView({ block: 'center' })
    getSelection()?.removeAllRanges()
    getSelection()?.addRange(range)
  }, wanted)
  await menuOf(page).waitFor()
}

/** Selects words and copies their link with the keyboard alone. */
async function linkOfSelected(page: Page, wanted: string): Promise<URL> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await select(page, wanted)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('status').filter({ hasText: 'Link copied' }).waitFor()
  return new URL(await page.evaluate(() => navigator.clipboard.readText()))
}

const marked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('linked') ?? [])].map((range) => `${range}`))

flow(
  'words that are selected have a link that marks them, without script too',
  async ({ visit }) => {
    const { page, context } = await visit()
    await select(page, 'backdrop of the deteriorating')
    await page.keyboard.press('Control+Shift+ArrowRight')
    await expect.poll(() => page.evaluate(() => `${getSelection()}`)).toMatch(/ting situation ?$/u)
    const chosen = await page.evaluate(() => `${getSelection()}`.trim())
    const top = await page.evaluate(() => window.scrollY)
    expect(await accessibilityFaults(page)).toEqual([])
    const link = await linkOfSelected(page, chosen)
    expect(await page.evaluate(() => [`${getSelection()}`, window.scrollY])).toEqual([chosen, top])
    expect(await menuOf(page).count()).toBe(0)
    expect(link.searchParams.get('was')).toBe(chosen)

    const fresh = await context.newPage()
    await fresh.goto(link.href)
    await expect.poll(() => marked(fresh)).toEqual([chosen])
    expect(await panelOf(fresh).getByRole('status').allInnerTexts()).toEqual([''])

    const { page: still } = await visit(link.pathname.slice(1) + link.search + link.hash, {
      javaScriptEnabled: false,
    })
    expect(await still.locator('article :target').textContent()).toContain(chosen)
  },
)

flow('the menu of selected words stays clear of them and within the screen', async ({ visit }) => {
  const { page } = await visit('', {
    viewport: { width: 320, height: 640 },
    hasTouch: true,
    isMobile: true,
  })
  // The browser of the tests has no sharing of its own.
  await page.evaluate(() => {
    const share = async (what: ShareData) => void Object.assign(window, { shared: what })
    Object.defineProperty(navigator, 'share', { value: share })
  })
  await select(page, 'declined to call it an invastion')
  const boxes = await page.evaluate(() => {
    const menu = document.querySelector('.selection-menu')?.getBoundingClientRect()
    return {
      menu: menu?.toJSON(),
      words: getSelection()?.getRangeAt(0).getBoundingClientRect().toJSON(),
    }
  })
  expect(boxes.menu.top).toBeGreaterThan(boxes.words.bottom)
  expect(boxes.menu.left).toBeGreaterThanOrEqual(0)
  expect(boxes.menu.right).toBeLessThanOrEqual(320)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.selection-menu').isVisible()).toBe(false)
  await page.emulateMedia({ media: 'screen' })
  await page.keyboard.press('Escape')
  await menuOf(page).waitFor({ state: 'detached' })
  expect(await page.evaluate(() => `${getSelection()}`)).toBe('declined to call it an invastion')
  await select(page, 'backdrop')
  await menuOf(page).getByRole('button', { name: 'Share' }).tap()
  const shared = await page.evaluate(() => Object.assign({ shared: null }, window).shared)
  expect(shared).toMatchObject({
    text: '“backdrop”',
    url: expect.stringContaining('?was=backdrop&'),
  })
})

flow('words are copied as a quotation with speaker, channel and link', async ({ visit }) => {
  const { page } = await visit()
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await select(page, 'good momentum')
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog', { name: 'Go to' }).waitFor()
  await page.keyboard.type('selected words as')
  await page.getByRole('option', { name: 'Copy selected words as quotation' }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('status').filter({ hasText: 'Quotation copied' }).waitFor()
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string) => (await item?.getType(type))?.text() ?? ''
    return { plain: await read('text/plain'), html: await read('text/html') }
  })
  const [words, source, link = ''] = copied.plain.split('\n')
  expect(words).toBe('“good momentum”')
  expect(source).toMatch(/^— Xi Jinping, via the Xinhua statement, in .*, 15 June 2022$/u)
  expect(new URL(link).searchParams.get('was')).toBe('good momentum')
  expect(copied.html).toContain('“good momentum”</blockquote>')
})

const fileName = '000_9fbcbbfa4dd88219.txt'

/** Goes to a link on the page as it is built of an edited file. */
async function follow(page: Page, { pathname, search, hash }: URL, edit: (text: string) => string) {
  const text = edit(readFileSync(`seeds/${fileName}`, 'utf8'))
  const origins = { published: '2022-06-15', title: null, corrections: null }
  const [edited] = renderSite([{ kind: 'article', slug: 'seed', fileName, text, ...origins }])
  await page.route(`${inject('site')}**`, async (route) => {
    if (!edited || !route.request().isNavigationRequest()) return route.continue()
    const response = await route.fetch()
    const body = (await response.text())
      .replace(
        /<div id="root">.*<\/div>(?=\s*<script)/su,
        () => `<div id="root">${edited.root}</div>`,
      )
      .replace(
        /(<script id="page-data"[^>]*>).*?(?=<\/script>)/su,
        (_, tag) => tag + jsonInHtml(edited.data),
      )
    await route.fulfill({ response, body })
  })
  await page.goto(inject('site') + pathname.slice(1) + search + hash)
  await page.waitForSelector('html[data-live]')
  return panelOf(page)
}

flow(
  'on an edited article a link says edited or gone, and never leads to a twin',
  async ({ visit }) => {
    const { page, context } = await visit()
    const link = await linkOfSelected(page, '“sovereignty and security”')
    expect(link.hash).toMatch(/^#q-sovereignty-and-security-/u)
    const changed = await context.newPage()
    const panel = await follow(changed, link, (text) =>
      text.replace('sovereignty and security', 'sovereignty and safety'),
    )
    await panel.getByText('This passage was edited since').waitFor()
    expect(await marked(changed)).toEqual(['sovereignty and safety'])

    const deleted = await context.newPage()
    const gone = await follow(deleted, link, (text) =>
      text.replace(' on its core interests like “sovereignty and security”', ''),
    )
    await gone.getByText('is no longer in the article: “sovereignty and security”').waitFor()
    expect(await marked(deleted)).toEqual([])
  },
)

const hostile = [
  '#%',
  '#q-%E0%A4%A',
  '#%00%01%1F%7F',
  '#"><img src=x onerror=throw>',
  '?was=%&near=%E0%A4%A#javascript:throw',
  `?was=a&near=${'['.repeat(5000)}`,
  `?entity=${'a&entity='.repeat(500)}#p-${'-'.repeat(3000)}`,
]

flow(
  'no address throws, and one of ten megabytes does not slow the page',
  async ({ visit }) => {
    const { page } = await visit('?was=%&near=%E0%A4%A&entity=%&find=%00&thread=%#%')
    for (const address of hostile) {
      await page.evaluate((now) => {
        history.replaceState(null, '', location.pathname)
        if (now.startsWith('#')) location.hash = now
        else history.replaceState(null, '', now)
        dispatchEvent(new PopStateEvent('popstate', { state: null }))
      }, address)
      expect(await answers(page, 1)).toBeLessThan(5000)
    }
    // What the browser itself does with such an address is left out: it takes seconds on an empty page.
    const afterMuch = await answers(page, 10_000_000)
    const notice = await page.getByText('is no longer in the article: “a a').textContent()
    expect(notice?.length).toBeLessThan(300)
    expect(afterMuch).toBeLessThan(500 + 5 * (await answers(page, 10)))
  },
  60_000,
)

/** In milliseconds: how long after the address names such a passage a press on a name filters. */
function answers(page: Page, length: number): Promise<number> {
  return page.evaluate(async (size) => {
    location.hash = `#q-${'a-'.repeat(size / 2)}0000`
    const start = performance.now()
    const frame = () => new Promise((then) => requestAnimationFrame(() => setTimeout(then)))
    await frame()
    const mention = document.querySelector<HTMLElement>('article a.mention')
    const before = location.search
    // The first press may still undo what the address before this one said, and change nothing.
    while (location.search === before) {
      mention?.click()
      await frame()
    }
    return performance.now() - start
  }, length)
}
