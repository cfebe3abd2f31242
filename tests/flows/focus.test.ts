import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { flow } from './flow.ts'

// WCAG 2.4.7, 2.4.11 and 2.4.13: a walk by Tab through all that can be focused, with a filter and a card open.
for (const { width, height, colorScheme } of [
  { width: 360, height: 640, colorScheme: 'light' },
  { width: 1280, height: 800, colorScheme: 'light' },
  { width: 1280, height: 800, colorScheme: 'dark' },
] as const) {
  flow(
    `the focus is seen and never covered: ${width} px, ${colorScheme}`,
    async ({ visit }) => {
      const viewport = { width, height }
      const { page } = await visit('?entity=xi-jinping', { viewport, colorScheme })
      await page.locator('article [data-quote]').first().click()
      await page.getByRole('region', { name: 'Selected passage' }).getByText('Why').waitFor()
      await page.evaluate(() => document.body.focus())
      const stops = await walk(page, 'Tab')
      expect(stops.length).toBeGreaterThan(30)
      expect(stops.flatMap(({ fault }) => fault ?? [])).toEqual([])
      const back = await walk(page, 'Shift+Tab')
      expect(back.flatMap(({ fault }) => fault ?? [])).toEqual([])
    },
    60_000,
  )
}

type Stop = { readonly fault: string | null }

/** Goes on until the focus leaves the page. */
async function walk(page: Page, key: string): Promise<Stop[]> {
  const stops: Stop[] = []
  while (stops.length < 200) {
    await page.keyboard.press(key)
    const stop = await page.evaluate(focused)
    if (stop === null) return stops
    stops.push(stop)
  }
  throw new Error('two hundred stops and no end')
}

/** Runs in the page: what is wrong with how the focus shows; `null` when nothing has it. */
async function focused(): Promise<Stop | null> {
  await new Promise(requestAnimationFrame)
  const one = document.activeElement
  if (!(one instanceof HTMLElement) || one === document.body) return null
  const painted = [one, one.parentElement, one.parentElement?.parentElement]
    .flatMap((element) => element ?? [])
    .find((element) => getComputedStyle(element).outlineStyle !== 'none')
  const where = `${one.localName}.${one.className} “${(one.getAttribute('aria-label') ?? one.textContent)?.trim().slice(0, 40)}”`
  if (!painted) return { fault: `${where}: no outline` }
  const { outlineWidth, outlineColor } = getComputedStyle(painted)
  const ratio = contrast(colourOf(outlineColor), groundOf(painted))
  const faults = [
    ...(Number.parseFloat(outlineWidth) < 2 ? [`outline of ${outlineWidth}`] : []),
    ...(ratio < 3 ? [`contrast ${ratio.toFixed(1)}`] : []),
    ...coverOf(one),
  ]
  return { fault: faults.length > 0 ? `${where}: ${faults.join(', ')}` : null }

  /** Its first line, above and below; the very edge may lie under a taller neighbour in the line. */
  function coverOf(element: HTMLElement): string[] {
    const [box] = element.getClientRects()
    if (!box) return ['no box']
    const x = Math.min(box.left + box.width / 2, innerWidth - 2)
    const inset = Math.min(box.height / 4, 8)
    const ends = [box.top + inset, Math.min(box.bottom - inset, box.top + 40)]
    return ends.flatMap((y) => {
      if (y < 0 || y > innerHeight) return [`out of view at ${Math.round(y)}`]
      const top = document.elementFromPoint(x, y)
      const isOurs = top && (element.contains(top) || top.contains(element))
      return isOurs ? [] : [`covered by ${top?.localName}.${top?.className}`]
    })
  }

  function groundOf(element: HTMLElement): number[] {
    for (let up: Element | null = element.parentElement; up; up = up.parentElement) {
      const colour = getComputedStyle(up).backgroundColor
      if (!/^rgba\(0, 0, 0, 0\)$|transparent/.test(colour)) return colourOf(colour)
    }
    return [255, 255, 255]
  }

  function colourOf(css: string): number[] {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
    if (!canvas) return []
    canvas.fillStyle = css
    canvas.fillRect(0, 0, 1, 1)
    return [...canvas.getImageData(0, 0, 1, 1).data]
  }

  function contrast(a: number[], b: number[]): number {
    const [bright = 0, dark = 0] = [luminance(a), luminance(b)].sort((p, q) => q - p)
    return (bright + 0.05) / (dark + 0.05)
  }

  function luminance([red = 0, green = 0, blue = 0]: number[]): number {
    const linear = (value: number) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }
}
