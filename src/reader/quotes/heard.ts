import { speakersOf } from '../../annotation/quotations.ts'
import { sliceOf } from '../../annotation/range.ts'
import type { Article } from '../article-context.tsx'

/** How often somebody must be named to be one whom the article is about. */
const namedOften = 3

/**
 * Those of whom the article speaks and whose words it does not give, the most mentioned first.
 *
 * Somebody is heard who is quoted, whose position is told, or through whom words reach us; and whoever
 * somebody like that speaks for: with “the Finnish President” Finland is heard, and Helsinki, where it stands
 * for Finland’s government. When in doubt somebody is heard: it is worse to say wrongly that they are not.
 */
export function notHeard(article: Article): { readonly id: string; readonly name: string }[] {
  const { analysis, owners } = article
  const heard = new Set<string>(
    analysis.quotations.flatMap((quotation) =>
      [
        ...speakersOf(quotation),
        quotation.holder?.entity,
        ...quotation.via.map((v) => v.entity),
      ].flatMap((id) => (id ? [id, ...(owners.get(id) ?? [])] : [])),
    ),
  )
  const belongings = wordsOfVoices(article, heard)
  return analysis.entities
    .filter(({ id, type, mentions, readings, name }) => {
      const named = mentions.filter(({ kind }) => kind === 'name').length
      if (type === 'other' || named < namedOften || heard.has(id)) return false
      const names = [name, ...readings.map((reading) => reading.name)]
      return !names.some((words) => isSpokenFor(words, belongings))
    })
    .sort((a, b) => b.mentions.length - a.mentions.length)
}

/** The capitalised words by which the article calls those who are heard: “the Korean President”. */
function wordsOfVoices({ text, analysis }: Article, heard: ReadonlySet<string>): Set<string> {
  const namings = [
    ...analysis.quotations.flatMap(({ source, via }) => [source.range, ...via.map((v) => v.range)]),
    ...analysis.entities
      .filter(({ id }) => heard.has(id))
      .flatMap(({ mentions }) => mentions.map(({ range }) => range)),
  ]
  return new Set(namings.flatMap((range) => (range ? capitalisedIn(sliceOf(text, range)) : [])))
}

function capitalisedIn(words: string): string[] {
  return words.match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? []
}

/** Whether a word of a name is one of theirs or begins like one, as “Finnish” does like “Finland”. */
function isSpokenFor(name: string, voices: ReadonlySet<string>): boolean {
  const own = capitalisedIn(name)
  return [...voices].some(
    (voice) =>
      own.includes(voice) ||
      (adjective.test(voice) && own.some((word) => word.slice(0, 3) === voice.slice(0, 3))) ||
      own.some((word) => unlike[voice]?.includes(word)),
  )
}

const adjective = /(?:an|ese|ish|i|ic|ss)$/u

/** Adjectives that do not begin like the country. */
const unlike: Readonly<Record<string, readonly string[]>> = {
  American: ['US', 'USA', 'States'],
  British: ['UK', 'Kingdom'],
  Danish: ['Denmark'],
  Dutch: ['Netherlands', 'Holland'],
  French: ['France'],
  Irish: ['Ireland'],
  Welsh: ['Wales'],
}
