import { expect, test } from 'vitest'
import { analyse } from '../../src/analysis/analyse.ts'
import { articleOf } from '../../src/reader/article-context.tsx'
import { embedFilesOf } from '../../src/site/embed-pages.ts'

const text = 'Anna Ortiz said: “We <b>will</b> not stop & wait.” Officials said that talks go on.'
const article = articleOf(
  'talks',
  text,
  analyse(text, { published: null, title: '</title><script>alert(1)</script>' }),
)

function pagesOf(origin: string | null): Document[] {
  return embedFilesOf(article, origin)
    .filter(({ name }) => name.endsWith('.html'))
    .map(({ content }) => new DOMParser().parseFromString(content, 'text/html'))
}

test('each quotation is a page with its words, its speaker and the link back', () => {
  const [direct, indirect] = pagesOf(null)
  expect(pagesOf(null).length).toBe(article.analysis.quotations.length)
  const quote = direct?.querySelector('blockquote')
  expect(text).toContain(quote?.textContent)
  expect(quote?.className).toBe('marked')
  expect(direct?.querySelector('figcaption')?.textContent).toContain('Anna Ortiz')
  expect(direct?.querySelector('a')?.getAttribute('href')).toMatch(/^\/a\/talks\/#q-we-/u)
  expect(indirect?.querySelector('blockquote')?.className).toBe('')
  expect(indirect?.querySelector('figcaption')?.textContent).toContain('Officials')
})

test('it has no script, and search engines leave it out', () => {
  for (const page of pagesOf('https://example.org')) {
    expect(page.querySelectorAll('script').length).toBe(0)
    expect(page.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex')
    expect(page.title).toContain('</title><script>')
  }
})

test('oEmbed is found where the host is known, and nowhere else', () => {
  expect(embedFilesOf(article, null).some(({ name }) => name.endsWith('.json'))).toBe(false)
  const files = embedFilesOf(article, 'https://example.org')
  const [page] = pagesOf('https://example.org')
  const href = page?.querySelector('link[type="application/json+oembed"]')?.getAttribute('href')
  const answer = files.find(({ name }) => `https://example.org/a/talks/${name}` === href)
  expect(JSON.parse(answer?.content ?? '')).toMatchObject({
    version: '1.0',
    type: 'rich',
    author_name: 'Anna Ortiz',
    width: 560,
    html: expect.stringContaining('<iframe src="https://example.org/a/talks/embed/q-we-'),
  })
})
