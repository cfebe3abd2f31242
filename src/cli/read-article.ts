import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Article, BadSeed } from '../articles/article.ts'
import { correctionsOf, largestSeed, readSeed, sidecarOf, tooLarge } from '../articles/read-seed.ts'

/** Reads a text file as the build does, with what its editor wrote beside it. */
export async function readArticle(path: string): Promise<Article | BadSeed> {
  const file = basename(path)
  try {
    const { size } = await stat(path)
    if (size > largestSeed) return tooLarge(file, size)
    const [meta, corrections] = [sidecarOf(file), correctionsOf(file)]
    return readSeed(
      file,
      await readFile(path),
      await textBeside(path, meta),
      await textBeside(path, corrections),
    )
  } catch (error) {
    return {
      kind: 'bad-seed',
      file,
      place: 'the file',
      what: reasonOf(error),
      doThis: 'Check the path.',
    }
  }
}

async function textBeside(path: string, name: string): Promise<string | null> {
  if (name === basename(path)) return null
  return readFile(join(dirname(path), name), 'utf8').catch((error) => {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  })
}

function reasonOf(error: unknown): string {
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'does not exist',
    EISDIR: 'is a folder, not a file',
    EACCES: 'may not be read by this user',
  }
  return reasons[codeOf(error)] ?? String(error)
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
