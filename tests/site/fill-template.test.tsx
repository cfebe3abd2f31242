import { expect, test } from 'vitest'
import { fillTemplate } from '../../src/site/fill-template.ts'
import { renderSite } from '../../src/site/render.tsx'

const built = {
  policy: "default-src 'self'",
  early: { script: '', noScript: '' },
  style: '',
  later: '/assets/later.css',
  script: '',
}

const article = {
  kind: 'article',
  slug: 'ferry',
  fileName: 'ferry.txt',
  text: 'PORT VELLO: Ferry crews stayed ashore.\n\nThe bakery on the island closed.',
  published: null,
  title: null,
  corrections: null,
} as const

const filled = renderSite([article]).map((page) => ({
  page,
  html: fillTemplate('<head><!--head--></head><!--page-->', page, '/', built),
}))

test('a browser is not to paint an article before its first words are there', () => {
  const articles = filled.filter(({ page }) => page.data?.kind === 'article')
  expect(articles).toHaveLength(2)
  for (const { html } of articles) {
    const drawn = new DOMParser().parseFromString(html, 'text/html')
    const awaited = drawn.querySelector('link[rel="expect"][blocking="render"]')
    const words = drawn.querySelector(awaited?.getAttribute('href') ?? 'none')
    expect(words?.textContent).toBe('PORT VELLO: Ferry crews stayed ashore.')
  }
})

test('a page without an article waits for nothing', () => {
  const others = filled.filter(({ page }) => page.data?.kind !== 'article')
  expect(others.length).toBeGreaterThan(0)
  for (const { html } of others) expect(html).not.toContain('rel="expect"')
})
