import { expect, test } from 'vitest'
import { renderSite } from '../../src/site/render.tsx'

function articleOf(text: string): Document {
  const origins = { published: null, title: null, corrections: null }
  const article = { kind: 'article', slug: 'rain', fileName: 'rain.txt', text, ...origins } as const
  const root = renderSite([article])[0]?.root ?? ''
  return new DOMParser().parseFromString(root, 'text/html')
}

const linksOf = (page: Document) => page.querySelector('article nav[aria-label="Sections"]')

function sectionLinks(sections: number): Element | null {
  const titles = Array.from({ length: sections }, (_, at) => `Chapter ${at + 1}\n\nIt rained.`)
  return linksOf(articleOf(`A wet year\n\n${titles.join('\n\n')}`))
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

test('an article in one piece has its headline alone: no heading is made, none is linked or told of', () => {
  const page = articleOf('Flour ran out.\n\n“We are closed,” said Ana Ortiz.')
  expect(linksOf(page)).toBeNull()
  expect(page.querySelector('article .body section')?.hasAttribute('aria-labelledby')).toBe(false)
  expect(page.querySelectorAll('article .body h2')).toHaveLength(0)
  expect(page.querySelector('article > header')?.textContent).not.toContain('headings')
})
