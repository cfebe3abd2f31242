import {
  type Draft,
  fresh,
  joined,
  type Letters,
  replaced,
  type Span,
  slice,
  textOf,
} from './edited.ts'

export type Random = () => number

/** One way to edit an article around or within a passage; `null` where it does not apply. */
export type Edit = (draft: Draft, passage: Span, world: World) => Draft | null

/** What an edit may draw on. */
export type World = {
  readonly random: Random
  /** Paragraphs of other articles. */
  readonly others: readonly string[]
}

const wordPattern = /[\p{L}\p{N}]+(?:[’'][\p{L}\p{N}]+)*/gu

/** Edits that leave the words of the passage alone. */
export const elsewhere = {
  'a paragraph put in': (draft, passage, { random, others }) => {
    const at = pick(gapsAround(draft, passage), random)
    return at === undefined ? null : draft.toSpliced(at, 0, fresh(pick(others, random) ?? ''))
  },
  'a look-alike put in': (draft, passage, { random, others }) => {
    const at = pick(gapsAround(draft, passage), random)
    const own = paragraphsOf(draft, passage)[0]
    if (at === undefined || own === undefined) return null
    const words = wordsFrom(others, random)
    const alike = withWordsChanged(draft[own] ?? fresh(''), null, 1 / 3, words, random)
    return draft.toSpliced(at, 0, fresh(alike.text))
  },
  'a paragraph deleted': (draft, passage, { random }) => {
    const at = pick(otherParagraphs(draft, passage), random)
    return at === undefined ? null : draft.toSpliced(at, 1)
  },
  'a paragraph moved': (draft, passage, { random }) => {
    const at = pick(otherParagraphs(draft, passage), random)
    if (at === undefined) return null
    const rest = draft.toSpliced(at, 1)
    const to = pick(gapsAround(rest, passage), random)
    return to === undefined ? null : rest.toSpliced(to, 0, draft[at] ?? fresh(''))
  },
  'a paragraph rewritten': (draft, passage, { random, others }) => {
    const at = pick(otherParagraphs(draft, passage), random)
    if (at === undefined) return null
    const words = wordsFrom(others, random)
    return draft.with(at, withWordsChanged(draft[at] ?? fresh(''), null, 1, words, random))
  },
  'typos elsewhere': (draft, passage, { random }) =>
    draft.map((letters) => withTypos(letters, (origin) => !holds(passage, origin), 1 / 40, random)),
  'other quotation marks': (draft) => draft.map(withOtherMarks),
  'two paragraphs merged': (draft, _, { random }) => {
    const at = Math.floor(random() * (draft.length - 1))
    const [first, second] = [draft[at], draft[at + 1]]
    if (!first || !second) return null
    return draft.toSpliced(at, 2, joined(first, fresh(' '), second))
  },
  'a paragraph split': (draft, _, { random }) => {
    const ends = draft.flatMap((letters, index) =>
      Array.from(letters.text.matchAll(/[.!?][”’"']? (?=\p{Lu}|[“‘"'])/gu), (end) => ({
        index,
        at: end.index + end[0].length,
      })),
    )
    const chosen = pick(ends, random)
    const letters = draft[chosen?.index ?? -1]
    if (!chosen || !letters) return null
    return draft.toSpliced(
      chosen.index,
      1,
      slice(letters, 0, chosen.at - 1),
      slice(letters, chosen.at),
    )
  },
} as const satisfies Record<string, Edit>

/** Five edits that leave the passage alone, one after the other; a look-alike is trial enough by itself. */
export const fiveElsewhere: Edit = (draft, passage, world) => {
  const { 'a look-alike put in': _, ...others } = elsewhere
  const edits = Object.values(others)
  let edited = draft
  for (let count = 0; count < 5; count++) {
    edited = pick(edits, world.random)?.(edited, passage, world) ?? edited
  }
  return edited
}

/** Edits of the passage itself. */
export const ofPassage = {
  'moved with its paragraph': (draft, passage, { random }) => {
    const own = paragraphsOf(draft, passage)
    if (own.length !== 1) return null
    const at = own[0] ?? 0
    const rest = draft.toSpliced(at, 1)
    const to = Math.floor(random() * (rest.length + 1))
    return to === at ? null : rest.toSpliced(to, 0, draft[at] ?? fresh(''))
  },
  'one word changed': (draft, passage, world) => changed(draft, passage, world, 0),
  'one word changed, the old words in a note': (draft, passage, world) => {
    const edited = changed(draft, passage, world, 0)
    const words = textOf(draft).slice(passage.start, passage.end)
    const note = `Correction: an earlier version of this article said “${words.replace(/\s+/g, ' ')}”.`
    return edited && [...edited, fresh(note)]
  },
  'a typo in it': (draft, passage, { random }) => {
    const chosen = pick(wordsOfPassage(draft, passage).filter(isLong), random)
    if (!chosen) return null
    const word = slice(chosen.letters, chosen.start, chosen.end).text
    const at = 1 + Math.floor(random() * (word.length - 2))
    const typo = word.slice(0, at) + word.slice(at + 1)
    return draft.with(chosen.index, replaced(chosen.letters, chosen, typo))
  },
  'a fifth of its words changed': (draft, passage, world) => changed(draft, passage, world, 1 / 5),
  'half of its words changed': (draft, passage, world) => changed(draft, passage, world, 1 / 2),
  deleted: (draft, passage) => {
    const left = draft.map((letters) => ({
      text: Array.from({ length: letters.text.length }, (_, at) =>
        holds(passage, letters.origins[at] ?? -1) ? '' : letters.text[at],
      ).join(''),
      origins: letters.origins.filter((origin) => !holds(passage, origin)),
    }))
    return left.filter(({ text }) => /\p{L}/u.test(text))
  },
  'deleted with its paragraph': (draft, passage) => {
    const own = paragraphsOf(draft, passage)
    const left = draft.filter((_, index) => !own.includes(index))
    return left.length === 0 ? null : left
  },
} as const satisfies Record<string, Edit>

function changed(
  draft: Draft,
  passage: Span,
  { random, others }: World,
  share: number,
): Draft | null {
  const words = wordsFrom(others, random)
  const all = wordsOfPassage(draft, passage)
  const count = Math.max(1, Math.round(all.length * share))
  if (all.length < 2 || count >= all.length) return null
  let edited = draft
  for (const word of shuffled(all, random).slice(0, count).sort(lastFirst)) {
    const letters = edited[word.index]
    if (letters) edited = edited.with(word.index, replaced(letters, word, words()))
  }
  return edited
}

type Word = Span & { readonly index: number; readonly letters: Letters }

function lastFirst(a: Word, b: Word): number {
  return b.index - a.index || b.start - a.start
}

function isLong({ start, end }: Word): boolean {
  return end - start >= 4
}

function wordsOfPassage(draft: Draft, passage: Span): Word[] {
  return draft.flatMap((letters, index) =>
    Array.from(letters.text.matchAll(wordPattern), (word) => ({
      index,
      letters,
      start: word.index,
      end: word.index + word[0].length,
    })).filter(({ start }) => holds(passage, letters.origins[start] ?? -1)),
  )
}

function holds({ start, end }: Span, origin: number): boolean {
  return start <= origin && origin < end
}

function paragraphsOf(draft: Draft, passage: Span): number[] {
  return draft.flatMap(({ origins }, index) =>
    origins.some((origin) => holds(passage, origin)) ? [index] : [],
  )
}

function otherParagraphs(draft: Draft, passage: Span): number[] {
  const own = new Set(paragraphsOf(draft, passage))
  return Array.from(draft.keys()).filter((index) => !own.has(index))
}

/** Before, between or after the paragraphs, but not within a passage that runs over several. */
function gapsAround(draft: Draft, passage: Span): number[] {
  const own = paragraphsOf(draft, passage)
  const [first = 0, last = 0] = [own[0], own.at(-1)]
  const all = Array.from({ length: draft.length + 1 }, (_, at) => at)
  return all.filter((at) => at <= first || at > last)
}

function withWordsChanged(
  letters: Letters,
  passage: Span | null,
  share: number,
  words: () => string,
  random: Random,
): Letters {
  let edited = letters
  for (const word of Array.from(letters.text.matchAll(wordPattern)).reverse()) {
    const end = word.index + word[0].length
    const inside = passage === null || holds(passage, letters.origins[word.index] ?? -1)
    if (inside && random() < share) edited = replaced(edited, { start: word.index, end }, words())
  }
  return edited
}

function withTypos(
  letters: Letters,
  where: (origin: number) => boolean,
  share: number,
  random: Random,
): Letters {
  let edited = letters
  for (const word of Array.from(letters.text.matchAll(/\p{L}{4,}/gu)).reverse()) {
    if (random() >= share || !where(letters.origins[word.index] ?? -1)) continue
    const at = word.index + 1
    const twice = letters.text.slice(at, at + 1)
    edited = replaced(edited, { start: at, end: at + 1 }, twice + twice)
  }
  return edited
}

const otherMarks = new Map([
  ['“', '"'],
  ['”', '"'],
  ['‘', "'"],
  ['’', "'"],
  ['"', '”'],
  ["'", '’'],
])

function withOtherMarks({ text, origins }: Letters): Letters {
  return {
    text: Array.from(
      { length: text.length },
      (_, at) => otherMarks.get(text[at] ?? '') ?? text[at],
    ).join(''),
    origins,
  }
}

/** Words of other articles, one at each call. */
function wordsFrom(others: readonly string[], random: Random): () => string {
  return () => {
    const words = (pick(others, random) ?? '').match(wordPattern) ?? []
    return pick(words, random) ?? 'other'
  }
}

export function pick<T>(list: readonly T[], random: Random): T | undefined {
  return list[Math.floor(random() * list.length)]
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  const keyed = list.map((item) => ({ item, key: random() }))
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item)
}
