import { execFile } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** What to build: another folder of articles, another path to stand below. */
export type SiteOptions = { readonly seeds?: string; readonly base?: string }

/**
 * Builds the site as `npm run build` does, into a folder of its own.
 *
 * @returns the folder
 */
export async function buildSite({ seeds, base = '/' }: SiteOptions = {}): Promise<string> {
  const out = await mkdtemp(join(tmpdir(), 'dateline-'))
  const env = { ...process.env, NODE_ENV: 'production', ...(seeds && { DATELINE_SEEDS: seeds }) }
  await run(process.execPath, ['src/site/build.ts', '--base', base, '--out', out], { env })
  return out
}
