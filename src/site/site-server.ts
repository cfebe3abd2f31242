import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'

/** A built site being served, and how to end that. */
export type SiteServer = { readonly address: string; readonly close: () => Promise<void> }

/** Where to listen. Without `port`, 4173 or the next one that is free; 0 is any free one. */
export type Listening = { readonly port?: number | undefined; readonly host?: string | undefined }

/**
 * Serves a built site as a strict static host would: below the path it was built for, each page under
 * the very Content-Security-Policy that the page states itself.
 *
 * @throws when the folder holds no page, or the port asked for is taken
 */
export async function serveSite(folder: string, listening: Listening = {}): Promise<SiteServer> {
  const pages = pagesIn(folder)
  const base = baseOf(pages)
  const files = sirv(folder, {
    etag: true,
    setHeaders: (response, path) => {
      setHeaders(response, policyOf(pageAt(pages, path)))
      // Without its encoding a browser would guess, and find no curly quotation mark where we say it is.
      if (path.endsWith('.txt')) response.setHeader('Content-Type', 'text/plain; charset=utf-8')
    },
    onNoMatch: (_, response) => sendNotFound(response, pages.get('/404.html')),
  })
  const server = createServer((request, response) => {
    if (!isBelow(base, request)) return redirect(response, base)
    request.url = request.url?.slice(base.length - 1)
    files(request, response)
  })
  const { host = 'localhost' } = listening
  const port = await listen(server, host, listening.port)
  return { address: `http://${host}:${port}${base}`, close: () => closed(server) }
}

type Pages = ReadonlyMap<string, string>

function pagesIn(folder: string): Pages {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const pages = names.filter((name) => name.endsWith('.html'))
  if (pages.length === 0) throw new Error(`${folder} holds no page; run npm run build first`)
  return new Map(
    pages.map((name) => [
      `/${name.replaceAll('\\', '/')}`,
      readFileSync(join(folder, name), 'utf8'),
    ]),
  )
}

/** The path below which the site was built to stand, as its pages name their own assets. */
function baseOf(pages: Pages): string {
  const page = pages.get('/index.html') ?? ''
  return /(?:src|href)="(\/(?:[^"/]+\/)*)assets\//.exec(page)?.[1] ?? '/'
}

function pageAt(pages: Pages, path: string): string | undefined {
  const names = [path, `${path}index.html`, `${path}/index.html`, `${path}.html`]
  return names.map((name) => pages.get(name)).find((page) => page !== undefined)
}

function policyOf(page: string | undefined): string | undefined {
  const meta = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(page ?? '')
  return meta?.[1]?.replaceAll('&#x27;', "'").replaceAll('&#39;', "'").replaceAll('&amp;', '&')
}

function setHeaders(response: ServerResponse, policy: string | undefined): void {
  if (policy !== undefined) response.setHeader('Content-Security-Policy', policy)
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Referrer-Policy', 'no-referrer')
}

function isBelow(base: string, request: IncomingMessage): boolean {
  return request.url?.startsWith(base) ?? false
}

function redirect(response: ServerResponse, base: string): void {
  response.writeHead(302, { Location: base }).end()
}

function sendNotFound(response: ServerResponse, page: string | undefined): void {
  setHeaders(response, policyOf(page))
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(page ?? 'Not found')
}

async function listen(server: Server, host: string, wanted: number | undefined): Promise<number> {
  let port = wanted ?? 4173
  for (;;) {
    server.listen(port, host)
    try {
      await once(server, 'listening')
      const address = server.address()
      return typeof address === 'object' && address !== null ? address.port : port
    } catch (error) {
      if (wanted !== undefined || !isTaken(error)) throw error
      port++
    }
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
}
