import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import type { Engine } from './engine.ts'
import { findFirefox } from './firefox.ts'
import { findWebKit } from './webkit.ts'

// What must hold in every browser, in those that are installed beside Chromium. `npm run browsers` installs
// them where it may.
const engines = [
  { name: 'Firefox', start: await findFirefox() },
  { name: 'WebKit', start: await findWebKit() },
]

for (const { name, start } of engines) {
  if (!start) console.warn(`${name} is not installed: its flows are skipped (npm run browsers).`)
  describe.skipIf(start === null)(name, { timeout: 60_000 }, () => flowsIn(start))
}

function flowsIn(start: (() => Promise<Engine>) | null): void {
  let engine: Engine

  beforeAll(async () => {
    if (!start) throw new Error('not installed')
    engine = await start()
    console.info(engine.version)
  }, 120_000)

  afterAll(async () => engine?.close())

  const visit = async (path: string) => {
    await engine.open('about:blank')
    await engine.open(inject('site') + path)
    await until(`document.documentElement.hasAttribute('data-live')`)
  }
  const until = (expression: string, value: unknown = true) =>
    vi.waitFor(async () => expect(await engine.evaluate(expression)).toEqual(value), 15_000)
  const panelSays = (words: string) =>
    until(
      `document.querySelector('[aria-label="Selected passage"]')?.textContent.includes(${JSON.stringify(words)}) ?? false`,
    )
  const statusSays = (words: string) =>
    until(
      `[...document.querySelectorAll('[role=status]')].some((one) => one.textContent.includes(${JSON.stringify(words)}))`,
    )

  test('the page comes to life, and its words are those of the file', async () => {
    await visit('')
    expect(await engine.evaluate(`document.querySelectorAll('article .body p[id]').length`)).toBe(
      14,
    )
    expect(await engine.evaluate(`document.querySelector('article .body p').textContent`)).toMatch(
      /^BEIJING: All parties involved/,
    )
  })

  test('each mark has its line: quotations by kind, cues and times', async () => {
    await visit('')
    const line = (selector: string) =>
      engine.evaluate(
        `(({ textDecorationLine: line, textDecorationStyle: style }) => line + ' ' + style)(getComputedStyle(document.querySelector('article ${selector}')))`,
      )
    expect(await line('mark[data-kind="direct"]')).toBe('underline solid')
    expect(await line('mark[data-kind="mixed"]')).toBe('underline dashed')
    expect(await line('mark[data-kind="indirect"]')).toBe('underline dotted')
    expect(await line('.cue')).toBe('underline solid')
    expect(await line('.when')).toBe('underline dotted')
    // Else WebKit draws the quotation’s line a second time, under its names.
    expect(
      await engine.evaluate(
        `getComputedStyle(document.querySelector('article .quotation .mention')).textDecorationColor`,
      ),
    ).toBe('rgba(0, 0, 0, 0)')
  })

  test('a name in the text filters, dims what does not match, and Back undoes it', async () => {
    await visit('')
    await engine.click(
      'article [data-entity="kyiv"], article [data-reading="government-of-ukraine"]',
    )
    await statusSays('paragraphs match')
    const colours = `new Set([...document.querySelectorAll('article .body p')].map((one) => getComputedStyle(one).color)).size`
    await until(colours, 2)
    await engine.back()
    await until(colours, 1)
    expect(await engine.evaluate('location.search')).toBe('')
  })

  test('a link leads to its quotation and says whose it is', async () => {
    await visit('')
    const id = await engine.evaluate(`document.querySelector('article mark[data-kind="mixed"]').id`)
    await visit(`#${id}`)
    await panelSays('Xi Jinping')
    expect(
      await engine.evaluate(
        `(() => { const { top, bottom } = document.getElementById('${id}').getBoundingClientRect(); return top >= 0 && bottom <= innerHeight })()`,
      ),
    ).toBe(true)
  })

  test('the browser’s own link to words finds them', async () => {
    await visit('#:~:text=strengthen%20multilateral%20coordination')
    await until(
      `(() => { const { top, bottom } = [...document.querySelectorAll('article .body p')].at(-1).getBoundingClientRect(); return top >= 0 && bottom <= innerHeight })()`,
    )
  })

  test('a quotation opens by keyboard, and Escape gives the place back', async () => {
    await visit('')
    await engine.evaluate(`document.querySelector('article .cue').focus()`)
    const cue = `document.querySelector('article .cue') === document.activeElement`
    await until(cue)
    await engine.press('Enter')
    await panelSays('Reported')
    await until(`document.activeElement.closest('[aria-label="Selected passage"]') !== null`)
    await engine.press('Escape')
    await until(`document.querySelector('[aria-label="Selected passage"]') === null`)
    await until(cue)
  })

  test('a link with a filter shows it', async () => {
    await visit('?entity=moscow&entity=beijing&match=all')
    await statusSays('4 of 14 paragraphs match')
  })

  test('selected words stay selected while their link is copied', async () => {
    await visit('')
    await engine.evaluate(
      `getSelection().selectAllChildren(document.querySelector('article .body p'))`,
    )
    await until(`document.querySelector('[aria-label="Selected words"]') !== null`)
    await engine.click('[aria-label="Selected words"] button')
    await statusSays('Link copied')
    await until(`getSelection().isCollapsed`, false)
  })

  test('a text of one’s own is read on the device', async () => {
    await visit('own/')
    await until(`document.querySelector('textarea') !== null`)
    const text = 'Flour ran out on Monday.\n\n“We are closed,” said Ana Ortiz.'
    await engine.evaluate(
      `(() => { const field = document.querySelector('textarea'); field.focus(); document.execCommand('insertText', false, ${JSON.stringify(text)}) })()`,
    )
    await engine.click('button[type=submit]')
    await until(`document.getElementById('quotations')?.textContent.includes('Ana Ortiz') ?? false`)
    expect(await engine.evaluate('location.search')).toBe('?text=open')
    expect(await engine.evaluate('localStorage.length')).toBe(0)
  })
}
