import { calendarWords, functionWords, sentenceOpeners } from '../../lexicons/common-words.ts'
import { cueForms } from '../../lexicons/cue-verbs.ts'
import { everydayWords } from '../../lexicons/everyday-words.ts'
import { familyNames } from '../../lexicons/family-names.ts'
import { givenNames } from '../../lexicons/given-names.ts'
import { organisationWords, otherWords, placeWords } from '../../lexicons/name-words.ts'
import { addresses, offices } from '../../lexicons/offices.ts'
import { countryOfDemonym, lookUpForm } from '../../lexicons/places.ts'
import type { Word } from '../words.ts'
import { nounClassesOf } from './noun-classes.ts'
import { type Cluster, clusterOf } from './word-clusters.ts'

/** What can be said of a word by itself, wherever it stands. */
export type Look = {
  readonly lower: string
  /** “Aa” for “Lviv”, “AA” for “UN”, “Aa-00” for “Covid-19”. */
  readonly shape: string
  /** Lists that hold the word. */
  readonly classes: readonly string[]
  /** Those of them that tell names apart, in one. */
  readonly telling: string
  readonly nouns: readonly string[]
  readonly cluster: Cluster
  readonly isCue: boolean
}

const officeWords: ReadonlySet<string> = new Set(
  [...offices.keys(), ...addresses.keys()].flatMap((office) => office.split(' ')),
)

const tellingClasses: ReadonlySet<string> = new Set(['giv', 'fam', 'org', 'off', 'dem', 'plc'])

/** Looks of words, each worked out once for an article. */
export function looksOf(): (word: Word) => Look {
  const known = new Map<string, Look>()
  return (word) => {
    const before = known.get(word.text)
    if (before) return before
    const look = lookOf(word)
    known.set(word.text, look)
    return look
  }
}

function lookOf({ text, lower }: Word): Look {
  const nouns = nounClassesOf(lower)
  const classes = [...listsWith(text, lower), ...nouns]
  return {
    lower,
    shape: shapeOf(text),
    classes,
    telling: classes.filter((name) => tellingClasses.has(name)).join(),
    nouns,
    cluster: clusterOf(lower),
    isCue: cueForms.has(lower),
  }
}

function listsWith(text: string, lower: string): string[] {
  const form = lookUpForm(text)
  const lists: readonly [string, boolean][] = [
    ['giv', givenNames.has(form)],
    ['fam', familyNames.has(form)],
    ['day', everydayWords.has(lower)],
    ['org', organisationWords.has(text)],
    ['plc', placeWords.has(text)],
    ['oth', otherWords.has(text)],
    ['off', officeWords.has(lower)],
    ['dem', countryOfDemonym.has(form)],
    ['fun', functionWords.has(lower)],
    ['cal', calendarWords.has(lower)],
    ['opn', sentenceOpeners.has(lower)],
  ]
  return lists.filter(([, holds]) => holds).map(([name]) => name)
}

function shapeOf(text: string): string {
  return text
    .replaceAll(/\p{Lu}+/gu, (run) => (run.length > 1 ? 'AA' : 'A'))
    .replaceAll(/\p{Ll}+/gu, (run) => (run.length > 1 ? 'aa' : 'a'))
    .replaceAll(/\p{N}+/gu, '0')
}
