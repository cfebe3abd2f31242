import { texts } from '../../texts/texts.ts'
import type { Action } from '../action.ts'

export type GroupName = keyof typeof texts.go.groups

/** One line of the palette. */
export type Entry = {
  readonly group: GroupName
  /** Of the passage, the entity or the action; unique within its group. */
  readonly id: string
  /** What is shown. */
  readonly label: string
  /** What is shown beside it: whose words, which day, how many. */
  readonly note?: string
  /** What else it is called. */
  readonly aliases?: readonly string[]
  /** Words that it may be found by as well. */
  readonly further?: string
}

type Named = { readonly id: string; readonly name: string; readonly count: number }

/** What the palette knows of an article. */
export type GoSource = {
  readonly sections: readonly { readonly id: string; readonly title: string }[]
  readonly entities: readonly (Named & {
    readonly aliases: readonly string[]
    readonly readings: readonly Named[]
  })[]
  readonly quotations: readonly {
    readonly id: string
    readonly words: string
    readonly speaker: string
  }[]
  readonly events: readonly { readonly id: string; readonly words: string; readonly date: string }[]
  readonly paragraphs: readonly { readonly id: string; readonly words: string }[]
}

/** Everything in an article that one can go to, in the order of the text or of the page. */
export function entriesOf(source: GoSource): Entry[] {
  return [
    ...source.sections.map(({ id, title }) => entry('sections', id, capitalized(title))),
    ...source.entities.flatMap((entity) => [
      { ...named(entity), aliases: entity.aliases },
      ...entity.readings.map(named),
    ]),
    ...source.quotations.map(({ id, words, speaker }) => ({
      ...entry('quotations', id, words),
      note: speaker,
      aliases: [speaker],
    })),
    ...source.events.map(({ id, words, date }) => ({
      ...entry('events', id, words),
      note: date,
      aliases: [date],
    })),
    ...source.paragraphs.map(({ id, words }, index) => ({
      ...entry('paragraphs', id, beginningOf(words)),
      note: texts.go.paragraph(index + 1),
      aliases: [texts.go.paragraph(index + 1), `¶${index + 1}`, `${index + 1}`],
      further: words,
    })),
  ]
}

/** The actions that would do something now. */
export function actionEntries(actions: readonly Action[]): Entry[] {
  return actions
    .filter(({ isPossible }) => isPossible)
    .map(({ id, label }) => entry('actions', id, label))
}

function entry(group: GroupName, id: string, label: string): Entry {
  return { group, id, label }
}

function named({ id, name, count }: Named): Entry {
  return { ...entry('entities', id, name), note: texts.go.mentions(count) }
}

/** A title that the page made of words within a sentence. */
function capitalized(title: string): string {
  return title.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(texts.locale))
}

/** As many words as a line holds. */
function beginningOf(words: string): string {
  return words.length <= 90 ? words : `${words.slice(0, 90).replace(/\s+\S*$/u, '')} …`
}
