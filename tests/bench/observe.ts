import type { Page } from 'playwright-core'

/** What a page notes of itself; all times in milliseconds. */
export type Observed = {
  /** Largest contentful paint, from the start of the navigation. */
  lcp: number
  /** Sum of layout shifts that no input explains. */
  cls: number
  /** Longest task of the main thread; 0 when none took over 50 ms. */
  longestTask: number
  /** When the page said that it was live; `null` while it has not. */
  live: number | null
  /** From each click to the next paint. Those under 16 ms are not reported and count as 16. */
  clicks: number[]
}

declare global {
  interface Window {
    observed: Observed
  }
}

/** Makes every page that is opened from now on note its own times. */
export async function observe(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const observed: Observed = { lcp: 0, cls: 0, longestTask: 0, live: null, clicks: [] }
    window.observed = observed
    const on = (type: string, note: (entry: PerformanceEntry) => void, more = {}) =>
      new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
        type,
        buffered: true,
        ...more,
      })
    on('largest-contentful-paint', (entry) => {
      observed.lcp = entry.startTime
    })
    on('layout-shift', (entry) => {
      if ('value' in entry && typeof entry.value === 'number') observed.cls += entry.value
    })
    on('longtask', (entry) => {
      observed.longestTask = Math.max(observed.longestTask, entry.duration)
    })
    on(
      'event',
      (entry) => {
        if (entry.name === 'click') observed.clicks.push(entry.duration)
      },
      { durationThreshold: 16 },
    )
    // Of the root’s one attribute: a watch on all that is parsed would slow the page by what there is in it.
    const watcher = new MutationObserver(() => watch())
    const watch = () => {
      const root = document.documentElement
      if (!root?.hasAttribute('data-live')) {
        if (root) watcher.observe(root, { attributeFilter: ['data-live'] })
        return
      }
      observed.live = performance.now()
      watcher.disconnect()
    }
    watcher.observe(document, { childList: true })
    watch()
  })
}

/** What the page has noted so far. */
export function observedOf(page: Page): Promise<Observed> {
  return page.evaluate(() => window.observed)
}
