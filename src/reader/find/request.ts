import { fold } from '../fold.ts'

/** Somebody who is quoted, with all that the article calls them. */
export type Speaker = {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
}

/** What is looked for: words, and whose they have to be. */
export type FindRequest = {
  /** Folded. With a speaker and no words, all that they said. */
  readonly needle: string
  /** `null` for the words of anybody, quoted or not. */
  readonly speakers: readonly Speaker[] | null
}

/**
 * Reads what was typed. Words before a colon that name a speaker ask for the speaker’s own words; where
 * they fit two, for those of both. Any other colon is a colon.
 *
 *     Olsen: harbour    → “harbour” in the quotations of Margaret Olsen
 *     at 10:30          → “at 10:30” anywhere
 */
export function requestOf(typed: string, speakers: readonly Speaker[]): FindRequest {
  const [, before, after] = /^([^:]+):(.*)$/su.exec(typed) ?? []
  const named = before === undefined ? [] : speakersNamed(before, speakers)
  if (after === undefined || named.length === 0) return { needle: needleOf(typed), speakers: null }
  return { needle: needleOf(after), speakers: named }
}

/** A space at the end of words that are still being typed looks for no space. */
function needleOf(words: string): string {
  return fold(words).text.trim()
}

function speakersNamed(words: string, speakers: readonly Speaker[]): Speaker[] {
  const asked = needleOf(words)
  if (asked === '') return []
  const namesOf = ({ name, aliases }: Speaker) => [name, ...aliases].map(needleOf)
  const exact = speakers.filter((speaker) => namesOf(speaker).includes(asked))
  if (exact.length > 0) return exact
  return speakers.filter((speaker) => namesOf(speaker).some((name) => holdsWords(name, asked)))
}

/** “Olsen” and “Margaret Olsen” are words of the name, “ols” is none. */
function holdsWords(name: string, asked: string): boolean {
  return ` ${name} `.includes(` ${asked} `)
}

/** What was typed with another speaker before the colon, or with none. */
export function typedFor(typed: string, name: string | null, speakers: readonly Speaker[]): string {
  const words = requestOf(typed, speakers).speakers
    ? typed.slice(typed.indexOf(':') + 1).trimStart()
    : typed
  return name === null ? words : `${name}: ${words}`
}
