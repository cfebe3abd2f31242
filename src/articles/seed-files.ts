import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Article, BadSeed } from './article.ts'
import { largestSeed, readSeed, sidecarOf, tooLarge } from './read-seed.ts'

/** All articles of a folder, or all that is wrong with it at once. */
export type SeedFolder =
  | { readonly kind: 'articles'; readonly articles: readonly Article[] }
  | { readonly kind: 'bad-seeds'; readonly bad: readonly BadSeed[]; readonly report: string }

/** Where the build looks for articles: `DATELINE_SEEDS`, or `seeds` in the working folder. */
export function seedsFolder(): string {
  return process.env.DATELINE_SEEDS || 'seeds'
}

/**
 * Reads the `.txt` files of a folder, sorted by name, each with its sidecar. Other files are left alone.
 *
 * @throws when the folder itself can't be read
 */
export async function readSeedFolder(folder: string): Promise<SeedFolder> {
  const names = (await readdir(folder)).sort()
  const files = names.filter((name) => name.endsWith('.txt'))
  const read = await Promise.all(files.map((file) => readFiles(folder, file, names)))
  const articles = read.filter((seed) => seed.kind === 'article')
  const bad = [
    ...read.filter((seed) => seed.kind === 'bad-seed'),
    ...twinsAmong(articles),
    ...orphansAmong(names),
    ...(files.length === 0 ? [emptyFolder] : []),
  ]
  if (bad.length > 0) return { kind: 'bad-seeds', bad, report: reportOf(folder, bad) }
  return { kind: 'articles', articles }
}

async function readFiles(
  folder: string,
  file: string,
  names: readonly string[],
): Promise<Article | BadSeed> {
  const path = join(folder, file)
  const { size } = await stat(path)
  if (size > largestSeed) return tooLarge(file, size)
  const sidecar = sidecarOf(file)
  const meta = names.includes(sidecar) ? await readFile(join(folder, sidecar), 'utf8') : null
  return readSeed(file, await readFile(path), meta)
}

function twinsAmong(articles: readonly Article[]): BadSeed[] {
  const bySlug = Map.groupBy(articles, (article) => article.slug)
  return [...bySlug].flatMap(([slug, [first, ...others]]) =>
    others.map((other) => ({
      kind: 'bad-seed',
      file: other.fileName,
      place: 'its address',
      what: `“${slug}” is already that of ${first?.fileName}`,
      doThis: `Write another “slug: …” into ${sidecarOf(other.fileName)}.`,
    })),
  )
}

/** A sidecar without its article is most likely misnamed, and would be lost without a word. */
function orphansAmong(names: readonly string[]): BadSeed[] {
  return names
    .filter((name) => /\.meta\.ya?ml$/.test(name))
    .filter((name) => !names.some((file) => file.endsWith('.txt') && sidecarOf(file) === name))
    .map((file) => ({
      kind: 'bad-seed',
      file,
      place: 'the file name',
      what: 'belongs to no article',
      doThis: 'Name it as its article, with .meta.yaml in place of .txt.',
    }))
}

const emptyFolder: BadSeed = {
  kind: 'bad-seed',
  file: '',
  place: 'the folder',
  what: 'holds no article',
  doThis: 'Put a plain text file in UTF-8 there, its name ending in .txt.',
}

function reportOf(folder: string, bad: readonly BadSeed[]): string {
  const count = bad.length === 1 ? 'One file' : `${bad.length} files`
  const lines = bad.map(
    ({ file, place, what, doThis }) =>
      `  ${join(basename(folder), file)}: ${place}: ${what}.\n    ${doThis}`,
  )
  return [`${count} in ${folder} can’t be made into a page:`, '', ...lines].join('\n')
}
