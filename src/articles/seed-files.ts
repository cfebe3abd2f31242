import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { analysisOfSeed } from './analysis-of-seed.ts'
import type { Article, BadSeed } from './article.ts'
import {
  badCorrections,
  correctionsOf,
  largestSeed,
  readSeed,
  sidecarOf,
  tooLarge,
} from './read-seed.ts'

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
    ...misfitsAmong(articles),
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
  const beside = async (name: string) =>
    names.includes(name) ? readFile(join(folder, name), 'utf8') : null
  const meta = await beside(sidecarOf(file))
  return readSeed(file, await readFile(path), meta, await beside(correctionsOf(file)))
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
    .filter((name) => /\.(?:meta|corrections)\.ya?ml$/.test(name))
    .filter((name) => !names.some((file) => isBeside(name, file)))
    .map((file) => ({
      kind: 'bad-seed',
      file,
      place: 'the file name',
      what: 'belongs to no article',
      doThis: 'Name it as its article, with .meta.yaml or .corrections.yaml in place of .txt.',
    }))
}

function isBeside(name: string, file: string): boolean {
  return file.endsWith('.txt') && [sidecarOf(file), correctionsOf(file)].includes(name)
}

/** Corrections are held against what the engine finds now: one for words that changed would be lost. */
function misfitsAmong(articles: readonly Article[]): BadSeed[] {
  return articles
    .filter(({ corrections }) => corrections !== null)
    .flatMap((article) => {
      const result = analysisOfSeed(article)
      if (result.kind === 'corrected') return []
      return result.misfits.map((misfit) => badCorrections(article.fileName, misfit))
    })
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
