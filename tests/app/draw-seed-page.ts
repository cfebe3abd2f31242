import type { TestProject } from 'vitest/node'
import type { Findings } from '../../src/app/findings.ts'
import type { ArticlePageData } from '../../src/app/page-data.ts'
import { renderSite } from '../../src/site/render.tsx'
import { seed } from './seed-article.ts'

/** The sample’s page as the build makes it, and what the build writes beside it. */
export type SeedPage = {
  readonly root: string
  readonly data: ArticlePageData
  readonly findings: Findings
}

declare module 'vitest' {
  interface ProvidedContext {
    seedPage: SeedPage
  }
}

/** Draws the page once for all component tests: like the reader’s browser, they never load the engine. */
export function setup(project: TestProject): void {
  const pages = renderSite([seed])
  const [front] = pages
  const findings = pages.find((page) => page.findings)?.findings
  if (front?.data?.kind !== 'article') throw new Error('one article is its own front page')
  if (!findings) throw new Error('an article has findings')
  project.provide('seedPage', { root: front.root, data: front.data, findings })
}
