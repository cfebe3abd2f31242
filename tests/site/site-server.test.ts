import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { type Listening, type SiteServer, serveSite } from '../../src/site/site-server.ts'

const open: SiteServer[] = []
afterEach(async () => {
  for (const server of open.splice(0)) await server.close()
})

async function serve(pages: Record<string, string>, listening: Listening = { port: 0 }) {
  const folder = mkdtempSync(join(tmpdir(), 'dist-'))
  mkdirSync(join(folder, 'a/talks'), { recursive: true })
  for (const [name, content] of Object.entries(pages)) writeFileSync(join(folder, name), content)
  const server = await serveSite(folder, listening)
  open.push(server)
  return server
}

function pageOf(hash: string, base = '/'): string {
  const policy = `default-src &#x27;self&#x27;; style-src 'sha256-${hash}'`
  return `<meta http-equiv="Content-Security-Policy" content="${policy}"><link href="${base}assets/a.css">`
}

test('each page comes under its own policy', async () => {
  const { address } = await serve({ 'index.html': pageOf('1'), 'a/talks/index.html': pageOf('2') })
  const policies = ['', 'a/talks/', 'a/talks', 'a/talks/index.html?entity=x'].map(async (path) => {
    const { headers } = await fetch(address + path)
    return headers.get('content-security-policy')
  })
  const of = (hash: string) => `default-src 'self'; style-src 'sha256-${hash}'`
  expect(await Promise.all(policies)).toEqual([of('1'), of('2'), of('2'), of('2')])
})

test('a site built for a path is served below it', async () => {
  const { address } = await serve({ 'index.html': pageOf('1', '/news/day/'), 'robots.txt': 'all' })
  expect(new URL(address).pathname).toBe('/news/day/')
  expect(await (await fetch(`${address}robots.txt`)).text()).toBe('all')
  const outside = await fetch(new URL('/robots.txt', address), { redirect: 'manual' })
  expect(outside.headers.get('location')).toBe('/news/day/')
})

test('what is not there is answered with the page made for that, as 404', async () => {
  const { address } = await serve({ 'index.html': pageOf('1'), '404.html': pageOf('gone') })
  const answer = await fetch(`${address}a/nothing/`)
  expect(answer.status).toBe(404)
  expect(await answer.text()).toContain('sha256-gone')
  expect(answer.headers.get('content-security-policy')).toContain('sha256-gone')
})

test('without a port it takes the next free one; a port asked for is not swapped for another', async () => {
  const first = await serve({ 'index.html': pageOf('1') }, {})
  const second = await serve({ 'index.html': pageOf('1') }, {})
  const [a, b] = [first, second].map(({ address }) => Number(new URL(address).port))
  expect(b).toBeGreaterThan(a ?? Infinity)
  await expect(serve({ 'index.html': pageOf('1') }, { port: a })).rejects.toThrow('EADDRINUSE')
})

test('a folder without a page is no site', async () => {
  await expect(serve({ 'robots.txt': 'all' })).rejects.toThrow('holds no page')
})
