import { cleanup, configure } from '@testing-library/react'
import { afterEach, vi } from 'vitest'

// A card’s code is loaded when the first is opened, which on a busy machine takes longer than a second.
configure({ asyncUtilTimeout: 10_000 })

// Nothing is drawn, so no words have lines: jsdom says it of elements alone.
Range.prototype.getClientRects = () => document.createElement('p').getClientRects()

// What a page has still to do must not reach the next test, nor what it keeps the next file: a worker has one window.
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.useRealTimers()
  localStorage.clear()
  sessionStorage.clear()
})
