import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import type { Article } from '../articles/article.ts'
import type { RenderedPage, renderSite } from './render.tsx'
import type { SiteAddress } from './site-address.ts'

/** Within node_modules, so that what is bundled finds React there. */
const cache = join('node_modules', '.cache')

/**
 * Analyses the articles and draws their pages. Node can’t read the JSX that draws them, so that code is bundled for it
 * first, into a folder that is gone afterwards: two builds may run side by side.
 */
export async function renderPages(
  { base, origin }: SiteAddress,
  articles: readonly Article[],
): Promise<RenderedPage[]> {
  await mkdir(cache, { recursive: true })
  const outDir = await mkdtemp(join(cache, 'dateline-render-'))
  try {
    await build({
      base,
      logLevel: 'warn',
      build: { ssr: 'src/site/render.tsx', outDir, minify: false, copyPublicDir: false },
    })
    const module = await import(pathToFileURL(join(outDir, 'render.js')).href)
    return (module.renderSite as typeof renderSite)(articles, origin)
  } finally {
    await rm(outDir, { recursive: true })
  }
}
