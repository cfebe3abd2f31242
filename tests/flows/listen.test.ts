import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { accessibilityFaults } from './accessibility.ts'
import { flow, type Visit } from './flow.ts'

/** Gives the page a device that can speak; what it says ends when the test ends it. */
async function withVoice({ page, context }: Visit): Promise<void> {
  await context.addInitScript(() => {
    const voice = { name: 'Alba', lang: 'en-GB', voiceURI: 'alba', default: true }
    const speech = Object.assign(new EventTarget(), {
      speaking: false,
      pending: false,
      getVoices: () => [{ ...voice, localService: true }],
      speak(utterance: SpeechSynthesisUtterance) {
        speech.speaking = true
        document.addEventListener(
          'spoken',
          () => {
            speech.speaking = false
            utterance.dispatchEvent(new Event('end'))
          },
          { once: true },
        )
      },
      cancel() {
        speech.speaking = false
      },
    })
    Object.defineProperty(window, 'speechSynthesis', { value: speech })
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: class extends EventTarget {
        onend: (() => void) | null = null
        readonly text: string
        constructor(text: string) {
          super()
          this.text = text
          this.addEventListener('end', () => this.onend?.())
        }
      },
    })
  })
  await page.reload()
  await page.waitForSelector('html[data-live]')
}

const sayNext = (page: Page) => page.evaluate(() => document.dispatchEvent(new Event('spoken')))

const spoken = (page: Page) =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('spoken') ?? []
    return range instanceof Range ? range.toString() : null
  })

const scrolled = (page: Page) => page.evaluate(() => window.scrollY)

flow('without a voice there is no button to listen', async ({ visit }) => {
  const { page } = await visit()
  await page.getByRole('button', { name: 'Help' }).waitFor()
  expect(await page.getByRole('button', { name: 'Listen' }).count()).toBe(0)
})

flow(
  'the spoken sentence is marked and kept in view, until the reader scrolls away',
  async ({ visit }) => {
    const reader = await visit('', { viewport: { width: 360, height: 640 } })
    const { page } = reader
    await withVoice(reader)
    await page.getByRole('button', { name: 'Listen' }).click()
    const bar = page.getByRole('region', { name: 'Read aloud' })
    await bar.getByRole('button', { name: 'Play' }).click()
    await expect.poll(() => spoken(page)).toMatch(/^BEIJING/u)
    expect(await accessibilityFaults(page)).toEqual([])
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(360)
    for (let skip = 0; skip < 7; skip++)
      await bar.getByRole('button', { name: 'Next paragraph' }).click()
    await expect.poll(() => spoken(page)).toMatch(/^In February, Putin/u)
    await expect.poll(() => scrolled(page)).toBeGreaterThan(600)
    // A reader looks for something further up; then nothing may move under them.
    await page.waitForTimeout(1_100)
    await page.evaluate(() => window.scrollTo(0, 0))
    await page.waitForTimeout(100)
    for (let line = 0; line < 6; line++) await sayNext(page)
    await expect.poll(() => spoken(page)).toMatch(/^Besides supporting/u)
    expect(await scrolled(page)).toBe(0)
    await bar.getByRole('button', { name: 'Next sentence' }).click()
    await expect.poll(() => scrolled(page)).toBeGreaterThan(600)
  },
)

flow('it can be used by keyboard alone, and starts where one reads', async ({ visit }) => {
  const reader = await visit()
  const { page } = reader
  await withVoice(reader)
  await page.evaluate(() =>
    [...document.querySelectorAll('.body p')]
      .find((p) => p.textContent?.includes('grown increasingly'))
      ?.scrollIntoView({ block: 'start' }),
  )
  await page.getByRole('button', { name: 'Listen' }).focus()
  await page.keyboard.press('Enter')
  const play = page.getByRole('button', { name: 'Play' })
  await play.waitFor()
  await expect.poll(() => play.evaluate((button) => button === document.activeElement)).toBe(true)
  await page.keyboard.press('Enter')
  await expect.poll(() => spoken(page)).toMatch(/^Beijing and Moscow have grown/u)
  await page.keyboard.press('Escape')
  await expect.poll(() => spoken(page)).toBeNull()
})
