import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

/** A folder served as a good static host would, and what each file weighs on the wire. */
export type BrotliServer = {
  readonly address: string
  /** Bytes on the wire, by path. */
  readonly weights: ReadonlyMap<string, number>
  readonly close: () => void
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

type Served = { readonly body: Buffer; readonly type: string; readonly packed: boolean }

/** Compresses everything beforehand, at the level that a build would, so that no load waits for it. */
export async function serveBrotli(folder: string): Promise<BrotliServer> {
  const files = new Map(filesIn(folder).map((path) => [path, packed(join(folder, path))]))
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = files.get(pathname.endsWith('/') ? `${pathname}index.html` : pathname)
    if (!file) return response.writeHead(404).end()
    response.writeHead(200, {
      'Content-Type': file.type,
      'Content-Length': file.body.length,
      ...(file.packed && { 'Content-Encoding': 'br' }),
    })
    response.end(file.body)
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('the server has no port')
  return {
    address: `http://localhost:${address.port}/`,
    weights: new Map([...files].map(([path, { body }]) => [path, body.length])),
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => `/${name.replaceAll('\\', '/')}`)
}

function packed(file: string): Served {
  const body = readFileSync(file)
  const type = types[extname(file)] ?? 'application/octet-stream'
  if (type === 'font/woff2') return { body, type, packed: false }
  return { body: brotliOf(body), type, packed: true }
}

/** Brotli at its highest level. */
export function brotliOf(content: string | Buffer): Buffer {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
  return brotliCompressSync(content, { params })
}
