import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, chromium } from 'playwright-core'
import { readSeedFolder, seedsFolder } from '../../src/articles/seed-files.ts'
import { findBrowser, howToGetBrowser } from '../flows/browser.ts'
import { buildSite } from '../flows/build-site.ts'
import { serveBrotli } from './brotli-server.ts'
import { coldLoads, viewport } from './cold-load.ts'
import { makeBareReact, makeHandWritten, wordsOf } from './comparison-pages.ts'
import { analysisTime } from './engine.ts'
import { weighFirstView } from './first-view.ts'
import { choosing, scrolling } from './interaction.ts'
import { longArticle } from './long-article.ts'
import { readingOwnText } from './own-text.ts'
import { type Row, tableOf } from './table.ts'

// Measures the built site beside comparison pages and prints one table; --quick takes fewer samples and
// leaves the long article out. It informs: a figure over its budget is marked, and the exit code is 0.
const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } })
const loads = values.quick ? 3 : 7

const found = await findBrowser()
if (found) {
  console.log(
    `Chromium ${found.version}, ${viewport.width} × ${viewport.height}, medians of ${loads}`,
  )
  const browser = await chromium.launch({ executablePath: found.path })
  const rows = [...(await pageRows(browser)), ...(await engineRows())]
  const long = values.quick ? [] : await longRows(browser)
  await browser.close()
  console.log(`\n${tableOf([...rows, ...long])}`)
} else {
  console.error(`No browser can be started. ${howToGetBrowser}`)
  process.exitCode = 1
}

async function pageRows(browser: Browser): Promise<Row[]> {
  const dist = await buildSite()
  const words = wordsOf(dist)
  const folders = [dist, makeHandWritten(dist, words), await makeBareReact(dist, words)]
  const servers = await Promise.all(folders.map(serveBrotli))
  const [site] = servers
  if (!site) throw new Error('nothing is served')
  const addresses = servers.map(({ address }) => address)
  const [fast, fastByHand, fastBare] = await coldLoads(browser, addresses, 'fast', loads)
  const [slow, slowByHand, slowBare] = await coldLoads(browser, addresses, 'slow', loads)
  const weights = await weighFirstView(browser, site, dist)
  const chosen = await choosing(browser, site.address, values.quick ? 10 : 40)
  const own = await readingOwnText(browser, site.address, 1_000, loads)
  for (const server of servers) server.close()
  const by = (to: string, value: number | null | undefined) => ({ to, value: value ?? null })
  return [
    { what: 'script, brotli', unit: 'kB', measured: weights.script / 1e3, budget: 105 },
    { what: 'style, brotli', unit: 'kB', measured: weights.style / 1e3, budget: 12 },
    { what: 'HTML with its style, brotli', unit: 'kB', measured: weights.html / 1e3, budget: 25 },
    { what: 'fonts', unit: 'kB', measured: weights.fonts / 1e3, budget: 60 },
    {
      what: 'LCP, fast',
      unit: 'ms',
      measured: fast?.lcp ?? null,
      compared: by('by hand', fastByHand?.lcp),
      budget: 1.25,
    },
    {
      what: 'LCP, slow',
      unit: 'ms',
      measured: slow?.lcp ?? null,
      compared: by('by hand', slowByHand?.lcp),
      budget: 1.1,
    },
    {
      what: 'live, slow',
      unit: 'ms',
      measured: slow?.live ?? null,
      compared: by('bare React', slowBare?.live),
      budget: 1.2,
    },
    {
      what: 'live, fast',
      unit: 'ms',
      measured: fast?.live ?? null,
      compared: by('bare React', fastBare?.live),
    },
    { what: 'layout shift, slow', unit: '', measured: slow?.cls ?? null, budget: 0 },
    { what: 'layout shift, fast', unit: '', measured: fast?.cls ?? null, budget: 0 },
    { what: 'longest task, fast', unit: 'ms', measured: fast?.longestTask ?? null, budget: 50 },
    { what: 'entity to paint, 4x slower, p75', unit: 'ms', measured: chosen.answer, budget: 50 },
    { what: 'entity to filtered text', unit: 'ms', measured: chosen.filtered },
    { what: 'own text of 1,000 words, read', unit: 'ms', measured: own, budget: 1_000 },
  ]
}

async function longRows(browser: Browser): Promise<Row[]> {
  const seeds = mkdtempSync(join(tmpdir(), 'long-'))
  writeFileSync(join(seeds, 'long.txt'), longArticle(100_000))
  writeFileSync(join(seeds, 'long.meta.yaml'), 'published: 2022-06-15\n')
  const server = await serveBrotli(await buildSite({ seeds }))
  const chosen = await choosing(browser, server.address, 20)
  const longestTask = await scrolling(browser, server.address)
  server.close()
  const about = '100,000 words'
  return [
    { what: `${about}: entity to paint, p75`, unit: 'ms', measured: chosen.answer, budget: 100 },
    { what: `${about}: entity to filtered text`, unit: 'ms', measured: chosen.filtered },
    { what: `${about}: longest task scrolling`, unit: 'ms', measured: longestTask, budget: 50 },
  ]
}

async function engineRows(): Promise<Row[]> {
  const read = await readSeedFolder(seedsFolder())
  const seed = read.kind === 'articles' ? read.articles[0] : undefined
  if (!seed) return []
  const long = longArticle(values.quick ? 20_000 : 100_000)
  const seedTime = analysisTime(seed.text, seed.published, 30)
  const longTime = analysisTime(long, '2022-06-15', 2)
  const speed = long.split(/\s+/).length / (longTime / 1_000)
  return [
    { what: 'analysis of the seed, warm', unit: 'ms', measured: seedTime, budget: 100 },
    { what: 'analysis of a long article', unit: 'words/s', measured: speed },
  ]
}
