import { mkdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Browser, chromium } from 'playwright-core'
import { serveSite } from '../src/site/site-server.ts'
import { findBrowser, howToGetBrowser } from './flows/browser.ts'
import { buildSite } from './flows/build-site.ts'
import { takeReview } from './review-sheets.ts'

// Takes the picture that the README shows. With --review FOLDER it takes all main states of the page instead,
// at every width and in every theme, to be looked at; names of states after that take those alone.
const { values, positionals } = parseArgs({
  options: { review: { type: 'string' } },
  allowPositionals: true,
})

const found = await findBrowser()
if (found) {
  const browser = await chromium.launch({ executablePath: found.path })
  const server = await serveSite(await buildSite(), { port: 0 })
  if (values.review) await takeReview(browser, server.address, values.review, positionals)
  else await readmePicture(browser, server.address)
  await browser.close()
  await server.close()
} else {
  console.error(`No browser can be started. ${howToGetBrowser}`)
  process.exitCode = 1
}

async function readmePicture(browser: Browser, address: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 960 } })
  await page.goto(`${address}?entity=xi-jinping`)
  // The page takes its own fonts only when they are there at once, as they are from the second view on.
  await page.reload()
  await page.waitForSelector('html[data-live]')
  const quotation = page.locator('article [data-quote]', { hasText: 'sovereignty and security' })
  await quotation.first().click()
  await page.getByRole('region', { name: 'Selected passage' }).getByText('Why').waitFor()
  await page.mouse.move(0, 0)
  await page.evaluate(() => {
    window.scrollTo(0, 0)
    return document.fonts.ready.then(() => true)
  })
  mkdirSync('.github', { recursive: true })
  await page.screenshot({ path: '.github/screenshot.png' })
  await page.close()
}
