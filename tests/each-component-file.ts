import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, inject, vi } from 'vitest'
import { seed } from './app/seed-article.ts'

// A card’s code is loaded when the first is opened, which on a busy machine takes longer than a second.
configure({ asyncUtilTimeout: 10_000 })

// A worker has one window for all of its files: each begins with an empty page, at the site's own address, and with
// nothing that our modules keep.
vi.resetModules()
const root = document.documentElement
for (const name of root.getAttributeNames()) root.removeAttribute(name)
document.body.replaceChildren()
window.history.replaceState(null, '', '/')

// What jsdom lacks: nothing is drawn, so no words have lines (it says so of elements alone), and nothing scrolls.
Range.prototype.getClientRects = () => document.createElement('p').getClientRects()
Element.prototype.scrollIntoView = () => {}

// Nor is there a network: what a page asks for is what the build wrote.
beforeEach(() => {
  vi.stubGlobal('fetch', async (address: string) =>
    address.includes('source.txt')
      ? new Response(seed.text)
      : Response.json(inject('seedPage').findings),
  )
})

// What a page has still to do must not reach the next test, nor what it keeps the next file.
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.useRealTimers()
  localStorage.clear()
  sessionStorage.clear()
})
