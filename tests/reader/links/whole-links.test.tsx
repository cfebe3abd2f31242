import { fireEvent, waitFor } from '@testing-library/react'
import { afterAll, expect, test } from 'vitest'
import { takeWholeLinks } from '../../../src/reader/links/whole-links.ts'

document.body.innerHTML = `<article><div class="body">
  <p id="p-the-talks-1a2b">The talks <a href="#entity-xi">stopped</a>.</p><a id="permalink" href="#p-the-talks-1a2b"></a>
</div></article><a id="other" href="#timeline"></a>`
const undo = takeWholeLinks(document.body)
// There is nowhere to go in a test.
const stay = (event: Event) => event.preventDefault()
document.addEventListener('click', stay)
afterAll(() => document.removeEventListener('click', stay))

/** What the browser reads once the event has gone its way. */
function hrefAt(selector: string, fire: (element: Element) => void): string | null {
  const link = document.querySelector(selector)
  if (link) fire(link)
  return link?.getAttribute('href') ?? null
}

test.each([
  { by: 'the menu of the browser', fire: (link: Element) => fireEvent.contextMenu(link) },
  { by: 'dragging', fire: (link: Element) => fireEvent.dragStart(link) },
  {
    by: 'a click for a new tab',
    fire: (link: Element) => fireEvent.click(link, { ctrlKey: true }),
  },
])('a link to a passage taken by $by carries its words, and is bare again', async ({ fire }) => {
  expect(hrefAt('#permalink', fire)).toMatch(/\?was=The\+talks\+stopped&near=.*#p-the-talks-1a2b/u)
  await waitFor(() =>
    expect(document.querySelector('#permalink')?.getAttribute('href')).toBe('#p-the-talks-1a2b'),
  )
})

test('a plain click, and a link to anything else, are left alone', () => {
  const [plain, menu] = [fireEvent.click, fireEvent.contextMenu]
  expect(hrefAt('#permalink', (link) => void plain(link))).toBe('#p-the-talks-1a2b')
  expect(hrefAt('#other', (link) => void menu(link))).toBe('#timeline')
  expect(hrefAt('p a', (link) => void menu(link))).toBe('#entity-xi')
  undo()
  expect(hrefAt('#permalink', (link) => void menu(link))).toBe('#p-the-talks-1a2b')
})
