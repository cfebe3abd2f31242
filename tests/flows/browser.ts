import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

/** A browser that has been seen to start. */
export type FoundBrowser = { readonly path: string; readonly version: string }

/** What to say where none can be had. */
export const howToGetBrowser =
  'Install Google Chrome or Chromium, or run npx playwright-core install chromium, and run npm test again.'

/**
 * Finds a Chromium for the flows: the system's own, else the one that comes with the packages (Linux on
 * x64), else the one that Playwright has installed before. Each is started once, since a file that is
 * there may still lack a library.
 */
export async function findBrowser(): Promise<FoundBrowser | null> {
  for (const candidate of candidates) {
    const path = await candidate().catch(() => undefined)
    const version = path && existsSync(path) ? await versionOf(path) : null
    if (path && version) return { path, version }
  }
  return null
}

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome']

const outsidePath = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

const candidates: readonly (() => Promise<string | undefined>)[] = [
  async () => systemBrowser(),
  async () => (isLinuxX64() ? (await import('@sparticuz/chromium')).default.executablePath() : ''),
  async () => chromium.executablePath(),
]

function systemBrowser(): string | undefined {
  return onPath(names) ?? outsidePath.find((path) => existsSync(path))
}

/** Where the first of these programs lies that can be called by its name. */
export function onPath(programs: readonly string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const places = folders.flatMap((folder) => programs.map((name) => join(folder, name)))
  return places.find((path) => existsSync(path)) ?? null
}

function isLinuxX64(): boolean {
  return process.platform === 'linux' && process.arch === 'x64'
}

async function versionOf(path: string): Promise<string | null> {
  try {
    const browser = await chromium.launch({ executablePath: path })
    const version = browser.version()
    await browser.close()
    return version
  } catch {
    return null
  }
}
