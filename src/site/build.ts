import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'vite'
import { readSeedFolder, seedsFolder } from '../articles/seed-files.ts'
import { buildWorker } from './build-worker.ts'
import { contentSecurityPolicy } from './content-security-policy.ts'
import { earlyFetch } from './early-fetch.ts'
import { fillTemplate } from './fill-template.ts'
import { headScript } from './head-script.ts'
import { inlineFirstView } from './inline-first-view.ts'
import { type OfflineFiles, offlineFiles, versionOf } from './offline-files.ts'
import type { RenderedPage } from './render.tsx'
import { renderPages } from './render-pages.ts'
import { type SiteAddress, siteAddressOf } from './site-address.ts'
import { subsetFonts } from './subset-fonts.ts'
import { writeCards } from './write-cards.ts'

/**
 * `npm run build [-- --site https://example.org] [--base /news/] [--out dist]`: the articles in, a folder for any
 * static host out.
 */
async function buildSite(): Promise<void> {
  const { values } = parseArgs({
    options: {
      site: { type: 'string' },
      base: { type: 'string' },
      out: { type: 'string', default: 'dist' },
    },
  })
  const address = siteAddressOf(values)
  if (address.kind === 'bad-address') {
    console.error(address.what)
    process.exitCode = 1
    return
  }
  const { base, origin } = address
  const seeds = await readSeedFolder(seedsFolder())
  if (seeds.kind === 'bad-seeds') {
    console.error(seeds.report)
    process.exitCode = 1
    return
  }
  process.env.NODE_ENV = 'production'
  await build({ base, build: { outDir: values.out, emptyOutDir: true }, logLevel: 'warn' })
  const pages = await renderPages(address, seeds.articles)
  const versions = new Map(
    pages.filter(({ findings }) => findings).map((page) => [page.path, versionOf(page)]),
  )
  await writePages(values.out, address, pages, versions)
  await subsetFonts(join(values.out, 'assets'))
  await writeCards(values.out, pages)
  const offline = await offlineFiles(values.out, base, pages, versions)
  await buildWorker(values.out, offline)
  console.log(`${pages.length} pages in ${values.out}/, to be served at ${origin ?? ''}${base}`)
  console.log(offlineReport(offline))
}

function offlineReport({ files, bytes, left }: OfflineFiles): string {
  const kept = `${files.length} files, ${Math.round(bytes / 1000)} kB, are kept for reading offline`
  return left === 0 ? kept : `${kept}; ${left} articles are not, being too much for a device`
}

async function writePages(
  out: string,
  { base, origin }: SiteAddress,
  pages: readonly RenderedPage[],
  versions: ReadonlyMap<string, string>,
): Promise<void> {
  const { template, style, later, script, main } = await inlineFirstView(out, base)
  const early = await earlyFetch(out, base, main)
  const policy = contentSecurityPolicy({
    style,
    scripts: [script, headScript(early), headScript()],
  })
  for (const page of pages) {
    const file = page.path.endsWith('.html') ? page.path : `${page.path}index.html`
    await write(
      join(out, file),
      fillTemplate(template, page, (origin ?? '') + base, {
        policy,
        early,
        style,
        later,
        script,
        version: versions.get(page.canonical ?? ''),
      }),
    )
    if (page.findings)
      await write(join(out, page.path, 'findings.json'), JSON.stringify(page.findings))
    // Decoding refused all that is not UTF-8, so this is the file again, byte for byte.
    if (page.source !== null) await write(join(out, page.path, 'source.txt'), page.source)
    for (const { name, content } of page.files ?? []) {
      await write(join(out, page.path, name), content)
    }
  }
}

async function write(file: string, content: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, content)
}

await buildSite()
