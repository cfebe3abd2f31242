import { wordsOf } from '../annotation/passage-ids.ts'
import type { Article, BadSeed } from './article.ts'
import { readCorrections } from './corrections/read-corrections.ts'
import { decodeUtf8 } from './decode-utf8.ts'
import { readSidecar } from './sidecar.ts'
import { textFaultOf } from './text-fault.ts'

/** Largest seed, in bytes: 10 MB, some twenty novels. */
export const largestSeed = 10_000_000

/**
 * Reads one article at the edge: from here on it is trusted.
 *
 * @param fileName     without its folder: `000_9fbc.txt`
 * @param bytes        the file as it stands on the disk
 * @param sidecar      the text of `000_9fbc.meta.yaml`, or `null` where there is none
 * @param corrections  the text of `000_9fbc.corrections.yaml`, likewise
 */
export function readSeed(
  fileName: string,
  bytes: Uint8Array,
  sidecar: string | null,
  corrections: string | null = null,
): Article | BadSeed {
  if (bytes.length > largestSeed) return tooLarge(fileName, bytes.length)
  const decoded = decodeUtf8(bytes)
  if (decoded.kind === 'no-utf8') return { ...badBytes(decoded), file: fileName }
  const fault = faultOf(decoded.text)
  if (fault) return { kind: 'bad-seed', file: fileName, ...fault }
  const meta = readSidecar(sidecar ?? '')
  if (meta.kind === 'bad-sidecar') return { ...meta, kind: 'bad-seed', file: sidecarOf(fileName) }
  const slug = meta.slug ?? slugOf(fileName)
  if (slug === '') return nameless(fileName)
  const right = corrections === null ? null : readCorrections(corrections)
  if (right?.kind === 'fault') return badCorrections(fileName, right)
  const { published = null, title = null } = meta
  return {
    kind: 'article',
    slug,
    fileName,
    text: decoded.text,
    published,
    title,
    corrections: right,
  }
}

/** The sidecar's file name: `a.txt` has `a.meta.yaml`. */
export function sidecarOf(fileName: string): string {
  return fileName.replace(/\.txt$/, '.meta.yaml')
}

/** The file of its corrections: `a.txt` has `a.corrections.yaml`. */
export function correctionsOf(fileName: string): string {
  return fileName.replace(/\.txt$/, '.corrections.yaml')
}

/** Corrections that can’t be read, or that no longer fit their article. */
export function badCorrections(
  fileName: string,
  { place, what }: { readonly place: string; readonly what: string },
): BadSeed {
  return {
    kind: 'bad-seed',
    file: correctionsOf(fileName),
    place,
    what,
    doThis: 'Take it out, or open the page with ?edit and make it again.',
  }
}

/** Said apart from the rest, so that the file need not be read to know it. */
export function tooLarge(file: string, size: number): BadSeed {
  return {
    kind: 'bad-seed',
    file,
    place: 'the whole file',
    what: `is ${(size / 1e6).toFixed(1)} MB; an article is at most ${largestSeed / 1e6} MB`,
    doThis: 'Cut it into several files.',
  }
}

function badBytes({ line, offset }: { line: number; offset: number }): Omit<BadSeed, 'file'> {
  return {
    kind: 'bad-seed',
    place: `line ${line}, byte ${offset} (counted from 0)`,
    what: 'is not UTF-8',
    doThis: 'Save the file as UTF-8, or convert it with iconv.',
  }
}

function nameless(file: string): BadSeed {
  return {
    kind: 'bad-seed',
    file,
    place: 'the file name',
    what: 'gives no address: it has no letter a–z and no digit',
    doThis: `Write “slug: a-short-name” into ${sidecarOf(file)}.`,
  }
}

type Fault = Omit<BadSeed, 'kind' | 'file'>

function faultOf(text: string): Fault | null {
  const fault = textFaultOf(text)
  const doThis = 'Put the words of the article into the file, or delete it.'
  switch (fault?.kind) {
    case undefined:
      return null
    case 'empty':
      return { place: 'the whole file', what: 'is empty', doThis }
    case 'leftovers':
      return { place: 'the whole file', what: 'holds only leftovers of a page template', doThis }
    case 'nul':
      return {
        place: `line ${fault.line}`,
        what: 'holds a NUL character, which no page can show',
        doThis: 'Save it as plain text in UTF-8; it may be UTF-16 or no text at all.',
      }
  }
}

/** `Peace talks, day 2.txt` → `peace-talks-day-2`; empty when nothing is left that is plain in an address. */
function slugOf(fileName: string): string {
  const words = wordsOf(fileName.replace(/\.txt$/, ''))
  return words
    .map((word) => word.replace(/[^a-z0-9]/g, ''))
    .filter(Boolean)
    .join('-')
}
