import { fold } from '../fold.ts'
import type { Entry, GroupName } from './entries.ts'

/** An entry with its words as they are compared: done once for all that is typed. */
export type Prepared = {
  readonly entry: Entry
  readonly names: readonly string[]
  readonly all: string
}

export function prepared(entry: Entry): Prepared {
  const { group, label, aliases = [], further = '' } = entry
  // How a paragraph happens to begin is no name of it.
  const names = [...(group === 'paragraphs' ? [] : [label]), ...aliases].map(comparable)
  return { entry, names, all: [...names, comparable(further)].join(' ') }
}

export type RankedGroup = { readonly group: GroupName; readonly entries: readonly Entry[] }

/** So many of a group are shown: more words find what is not among them. */
const mostOfGroup = 6

/** With nothing typed the palette is a table of contents. */
const shownAtFirst: readonly GroupName[] = ['sections', 'actions', 'entities']

/**
 * What fits the words that were typed, the best first: a group comes where its best entry does.
 * Names that begin with the words go before those that hold them, and those before words further on.
 */
export function ranked(all: readonly Prepared[], typed: string): RankedGroup[] {
  const asked = comparable(typed)
  if (asked === '')
    return grouped(
      all.map(({ entry }) => entry),
      shownAtFirst,
    )
  const words = asked.split(' ')
  const scored = all
    .map((candidate) => ({ entry: candidate.entry, score: scoreOf(candidate, asked, words) }))
    .filter(({ score }) => score > 0)
    // Stable: equals stay in the order of the text.
    .sort((a, b) => b.score - a.score)
    .map(({ entry }) => entry)
  return grouped(scored, [...new Set(scored.map(({ group }) => group))])
}

function grouped(entries: readonly Entry[], order: readonly GroupName[]): RankedGroup[] {
  const byGroup = Map.groupBy(entries, ({ group }) => group)
  return order.flatMap((group) => {
    const members = byGroup.get(group)?.slice(0, mostOfGroup) ?? []
    return members.length > 0 ? [{ group, entries: members }] : []
  })
}

function scoreOf({ names, all }: Prepared, asked: string, words: readonly string[]): number {
  if (names.includes(asked)) return 6
  if (names.some((name) => name.startsWith(asked))) return 5
  if (names.some((name) => ` ${name}`.includes(` ${asked}`))) return 4
  if (names.some((name) => words.every((word) => ` ${name}`.includes(` ${word}`)))) return 3
  if (words.every((word) => ` ${all}`.includes(` ${word}`))) return 2
  return words.every((word) => all.includes(word)) ? 1 : 0
}

/** Folded, and without the marks around words: “Peru’s and Salo: are looked for as peru's and salo. */
function comparable(words: string): string {
  return fold(words)
    .text.replace(/[^\p{L}\p{N}'¶-]+/gu, ' ')
    .trim()
}
