import { readFile } from 'node:fs/promises'
import { resolve, sep } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { readSeedFolder, seedsFolder } from '../articles/seed-files.ts'
import { fillTemplate } from './fill-template.ts'
import type { RenderedPage, renderSite } from './render.tsx'

/** In development, draws the pages anew at each request, and reloads them when a seed changes. */
export function seedPages(): Plugin {
  return {
    name: 'dateline-seed-pages',
    apply: 'serve',
    configureServer(server) {
      reloadOnChange(server)
      return () => {
        server.middlewares.use((request, response, next) => {
          answer(server, request.originalUrl ?? '/').then(({ status, type, body }) => {
            response.statusCode = status
            response.setHeader('Content-Type', type)
            response.end(body)
          }, next)
        })
      }
    },
  }
}

/** What is drawn on the server has no module in the browser to be replaced: the page is loaded anew. */
function reloadOnChange(server: ViteDevServer): void {
  const seeds = resolve(seedsFolder()) + sep
  const source = resolve('src') + sep
  server.watcher.add(seeds)
  server.watcher.on('all', (_, file) => {
    const live = server.environments.client.moduleGraph.getModulesByFile(file)?.size
    if (file.startsWith(seeds) || (file.startsWith(source) && !live)) {
      server.ws.send({ type: 'full-reload' })
    }
  })
}

const plainText = 'text/plain; charset=utf-8'

async function answer(server: ViteDevServer, url: string) {
  const { base } = server.config
  const path = decodeURIComponent(new URL(url, 'http://localhost').pathname).slice(base.length)
  const seeds = await readSeedFolder(seedsFolder())
  if (seeds.kind === 'bad-seeds') return { status: 500, type: plainText, body: seeds.report }
  const { renderSite: render } = (await server.ssrLoadModule('/src/site/render.tsx')) as {
    renderSite: typeof renderSite
  }
  const pages = render(seeds.articles)
  const findings = pages.find((page) => page.findings && path === `${page.path}findings.json`)
  if (findings)
    return { status: 200, type: 'application/json', body: JSON.stringify(findings.findings) }
  const source = pages.find((page) => page.source !== null && path === `${page.path}source.txt`)
  if (source?.source) return { status: 200, type: plainText, body: source.source }
  const file = fileAt(pages, path)
  if (file !== null) return { status: 200, type: plainText, body: file }
  const page = pages.find((candidate) => candidate.path === path)
  const shown = page ?? (pages.at(-1) as RenderedPage)
  const template = await server.transformIndexHtml(url, await readFile('index.html', 'utf8'))
  return {
    status: page ? 200 : 404,
    type: 'text/html; charset=utf-8',
    body: fillTemplate(template, shown, base),
  }
}

function fileAt(pages: readonly RenderedPage[], path: string): string | null {
  for (const page of pages) {
    const file = page.files?.find(({ name }) => page.path + name === path)
    if (file) return file.content
  }
  return null
}
