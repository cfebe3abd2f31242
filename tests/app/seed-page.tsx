import { readFileSync } from 'node:fs'
import { cleanup, configure, type RenderResult, render } from '@testing-library/react'
import { BrowserRouter } from 'react-router'
import { afterEach } from 'vitest'
import { App } from '../../src/app/app.tsx'
import type { Article } from '../../src/articles/article.ts'
import { type RenderedPage, renderSite } from '../../src/site/render.tsx'

// A card’s code is loaded when the first is opened, which on a busy machine takes longer than a second.
configure({ asyncUtilTimeout: 10_000 })

// What a page has still to do must not reach the next test.
afterEach(cleanup)

const fileName = '000_9fbcbbfa4dd88219.txt'

export const seed: Article = {
  kind: 'article',
  slug: 'seed',
  fileName,
  text: readFileSync(`seeds/${fileName}`, 'utf8'),
  published: '2022-06-15',
  title: null,
  corrections: null,
}

const [front] = renderSite([seed])
if (front?.data?.kind !== 'article') throw new Error('one article is its own front page')

export const page: RenderedPage = front
export const data = front.data

/** What the build writes beside the page. */
export const findings = renderSite([seed]).find((candidate) => candidate.findings)?.findings

/** Opens the built page at an address and makes it live, as the browser does. */
export function open(address: string, beforeLive?: (drawn: Element) => void): RenderResult {
  window.history.replaceState(null, '', address)
  const container = document.createElement('div')
  container.innerHTML = page.root
  document.body.replaceChildren(container)
  beforeLive?.(container)
  return render(
    <BrowserRouter>
      <App page={data} />
    </BrowserRouter>,
    { container, hydrate: true },
  )
}
