import { expect, test } from 'vitest'
import { renderSite } from '../../src/site/render.tsx'

function sectionLinks(sections: number): Element | null {
  const titles = Array.from({ length: sections }, (_, at) => `Chapter ${at + 1}\n\nIt rained.`)
  const article = {
    kind: 'article',
    slug: 'rain',
    fileName: 'rain.txt',
    text: `A wet year\n\n${titles.join('\n\n')}`,
    published: null,
    title: null,
    corrections: null,
  } as const
  const root = renderSite([article])[0]?.root ?? ''
  const page = new DOMParser().parseFromString(root, 'text/html')
  return page.querySelector('article nav[aria-label="Sections"]')
}

test('the links of a few sections are in sight', () => {
  const links = sectionLinks(5)
  expect(links?.querySelectorAll('a')).toHaveLength(5)
  expect(links?.querySelector('details')).toBeNull()
})

test('those of many are folded away, so that the text is near', () => {
  const links = sectionLinks(30)
  expect(links?.querySelector('details:not([open]) > summary')?.textContent).toBe('30 sections')
  expect(links?.querySelectorAll('details a')).toHaveLength(30)
})
