import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { libraryIndexName } from '../reader/find/library/library-index.ts'
import type { RenderedPage } from './render.tsx'
import type { SiteFile } from './site-files.ts'

/** A file that is kept on the device: where it is asked for, and what it must be. */
export type OfflineFile = {
  readonly url: string
  /** `null` where the address changes with the content. */
  readonly revision: string | null
  /** Subresource Integrity: half a deployment is never kept. */
  readonly integrity: string
}

export type OfflineFiles = {
  /** Where the engine for a reader’s own texts is: kept once somebody has used it (`app/own/`). */
  readonly engine: string
  /** Sorted by address, so that the same site is the same list. */
  readonly files: readonly OfflineFile[]
  readonly bytes: number
  /** Articles that would have been too much. */
  readonly left: number
}

/** What a site may take up on a device that came for one article of it; in bytes, before compression. */
const mostBytes = 10_000_000

/**
 * What the service worker keeps of a finished build: scripts, styles and fonts, and every page with what its cards tell;
 * of a large library the newest articles, as many as there is room for. Pages to be shown on other sites, downloads
 * and the engine are left out.
 *
 * @param out       the folder of the build
 * @param base      the path that the site is served below
 * @param versions  of the data of each article, by its page (`versionOf`)
 */
export async function offlineFiles(
  out: string,
  base: string,
  pages: readonly RenderedPage[],
  versions: ReadonlyMap<string, string>,
): Promise<OfflineFiles> {
  const groups = Map.groupBy(pages, ({ path }) => /^a\/[^/]+\//u.exec(path)?.[0] ?? '')
  const names = await readdir(join(out, 'assets'))
  const engine = names.find((name) => /^text-worker-.*\.js$/u.test(name)) ?? ''
  const assets = names.filter((name) => name !== engine).map((name) => `assets/${name}`)
  const front = groups.get('') ?? []
  const index = front.flatMap(({ files = [] }) => files).filter(isLibraryIndex)
  const always = [
    ...assets,
    'favicon.svg',
    ...index.map(({ name }) => name),
    ...front.flatMap(addressOfPage),
  ]
  const read = (addresses: readonly string[]) =>
    Promise.all(addresses.map((address) => fileAt(out, base, address)))
  const kept = await read(always)
  let bytes = sizeOf(kept)
  let left = 0
  for (const { path } of pages.filter(({ findings }) => findings).toSorted(newestFirst)) {
    const version = versions.get(path)
    const data = ['findings.json', 'source.txt'].map((name) => `${path}${name}?v=${version}`)
    const article = await read([...(groups.get(path) ?? []).flatMap(addressOfPage), ...data])
    if (bytes + sizeOf(article) > mostBytes) left++
    else kept.push(...article)
    bytes = sizeOf(kept)
  }
  const files = kept.map(({ file }) => file).toSorted((a, b) => (a.url < b.url ? -1 : 1))
  return { engine: `${base}assets/${engine}`, files, bytes, left }
}

/** What tells the data of an article from that of any other version of it. */
export function versionOf({ findings, source }: RenderedPage): string {
  return hashOf(JSON.stringify([findings, source]), 'base64url').slice(0, 12)
}

const isLibraryIndex = ({ name }: SiteFile) => name === libraryIndexName

function addressOfPage({ path }: RenderedPage): string[] {
  return path === '404.html' ? [] : [path]
}

function newestFirst(a: RenderedPage, b: RenderedPage): number {
  return dayOf(b).localeCompare(dayOf(a))
}

function dayOf({ data }: RenderedPage): string {
  return data?.kind === 'article' ? (data.published?.day ?? '') : ''
}

type ReadFile = { readonly file: OfflineFile; readonly size: number }

async function fileAt(out: string, base: string, address: string): Promise<ReadFile> {
  const [path = ''] = address.split('?')
  const content = await readFile(join(out, /(?:^|\/)$/u.test(path) ? `${path}index.html` : path))
  const hash = hashOf(content, 'base64')
  // A font bears the hash of the whole face, of which the build keeps what its articles need.
  const namesItsContent = /^assets\/.+\.(?:js|css)$|\?v=/u.test(address)
  const file = {
    url: base + address,
    revision: namesItsContent ? null : hash.slice(0, 12),
    integrity: `sha256-${hash}`,
  }
  return { file, size: content.length }
}

function sizeOf(files: readonly ReadFile[]): number {
  return files.reduce((sum, { size }) => sum + size, 0)
}

function hashOf(content: string | Uint8Array, encoding: 'base64' | 'base64url'): string {
  return createHash('sha256').update(content).digest(encoding)
}
