import puppeteer from 'puppeteer-core'
import { onPath } from '../browser.ts'
import type { FindEngine } from './engine.ts'

/**
 * Firefox as it is released, driven through WebDriver BiDi. Playwright, which drives Chromium here, needs a
 * Firefox of its own making.
 */
export const findFirefox: FindEngine = async () => {
  const executablePath = onPath(['firefox', 'firefox-esr'])
  if (!executablePath) return null
  return async () => {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      protocolTimeout: 60_000,
    })
    const page = await browser.newPage()
    await page.setViewport({ width: 1280, height: 800 })
    return {
      version: await browser.version(),
      open: async (url) => void (await page.goto(url)),
      back: async () => void (await page.goBack()),
      click: (selector) => page.click(selector),
      press: (key) => page.keyboard.press(key),
      evaluate: (expression) => page.evaluate(expression),
      close: () => browser.close(),
    }
  }
}
