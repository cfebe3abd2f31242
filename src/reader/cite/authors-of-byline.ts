import { isNameLike, type NameParts, partsOfName } from './name-parts.ts'

/** Who wrote the article: a person whose name can be turned round, or whoever else signs it. */
export type Author =
  | ({ readonly kind: 'person' } & NameParts)
  /** An agency, a desk, or a name that does not tell its parts. */
  | { readonly kind: 'whole'; readonly name: string }

/**
 * The authors that a byline names. What is no name (“our local democracy reporter”) is left out rather than
 * passed off as one, and so is what a person is or works for.
 *
 *     By Tomás Arce in Montevideo and Lucy Hale, Reuters   →  Tomás Arce, Lucy Hale
 *     By Noor Vandermeer | Science desk                    →  Noor Vandermeer
 *     By Reuters                                           →  whole
 */
export function authorsOfByline(byline: string | null): Author[] {
  const [signed = ''] = withoutOpener((byline ?? '').slice(0, longest)).split(
    /\s+[-/]\s+|\s*[|·•–—]\s*/u,
  )
  const parts = signed.split(/(\s*(?:[,;&]\s*(?:and\s)?|\band\b)\s*)/u)
  const authors: Author[] = []
  for (let at = 0; at < parts.length; at += 2) {
    const author = authorOf(parts[at] ?? '')
    const isBesidePerson = parts[at - 1]?.trim() === ',' && authors.at(-1)?.kind === 'person'
    if (author && !(author.kind === 'whole' && isBesidePerson)) authors.push(author)
  }
  return authors
}

/** In UTF-16 code units; what is longer names nobody beyond. */
const longest = 500

function withoutOpener(byline: string): string {
  const opener =
    /^\s*(?:(?:written|words|report|reported|reporting|story|text)\s+)?by\b:?\s*|^\s*from\s/iu
  const signed = byline.replace(opener, '').replace(/\([^()]*\)|\S*@\S+/gu, ' ')
  // the comma of “Hale, Jr.” parts no authors
  return signed.replace(/, (?=(?:Jr|Sr|II|III|IV)\b)/gu, ' ')
}

function authorOf(words: string): Author | null {
  const given = words
    .replace(/ (?:in|at|for|with) .*$/u, '')
    .replace(/\s+/gu, ' ')
    .trim()
  if (isOffice(given)) return officeOf(given)
  const name = withoutTitle(withoutShouting(given.replace(/ (?:of|from) .*$/u, '')))
  const parts = partsOfName(name)
  if (parts) return { kind: 'person', ...parts }
  return isNameLike(name) ? { kind: 'whole', name } : null
}

const roles = 'Writers?|Reporters?|Correspondents?|Editors?|Columnists?'
const afterName = new RegExp(
  `^(?<person>.+?) (?:(?:Staff|Senior|Chief|Special|Political|Science|Health|Business|Sports|Foreign) )+(?:${roles})$`,
  'iu',
)

function isOffice(words: string): boolean {
  return new RegExp(
    `\\b(?:Staff|Desk|${roles}|News|Newsroom|Press|Presse|Agency|Agencies|Board|Bureau|Team|Times|Post)\\b`,
    'iu',
  ).test(words)
}

/** “Jane Doe Staff Writer” is a person; “Staff writer” and “The Associated Press” sign by themselves. */
function officeOf(words: string): Author | null {
  const person = afterName.exec(words)?.groups?.person
  const parts = person ? partsOfName(withoutTitle(withoutShouting(person))) : null
  if (parts) return { kind: 'person', ...parts }
  const name = words.charAt(0).toUpperCase() + words.slice(1)
  const isSigned = /^(?:staff|agenc)/iu.test(words) || /^\p{Lu}[^.,]*$/u.test(words)
  return isSigned && !/\b(?:by|our)\b/iu.test(words) ? { kind: 'whole', name } : null
}

/** Styles leave out titles before a name and degrees after it. */
function withoutTitle(name: string): string {
  return name
    .replace(/^(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sir|Dame|Rev)\.? )+/u, '')
    .replace(/,? (?:Ph\.?D|M\.?D|Esq)\.?$/u, '')
}

/** ELENA TODD is written Elena Todd; AFP stays, and so do III and J.K. */
function withoutShouting(name: string): string {
  if (!name.includes(' ') || name !== name.toUpperCase()) return name
  return name
    .split(' ')
    .map((word) => (/^(?:II|III|IV)$/u.test(word) ? word : lowered(word)))
    .join(' ')
}

function lowered(word: string): string {
  return word.replace(/(?<=[\p{L}\p{M}])[\p{L}\p{M}]+/gu, (rest) => rest.toLowerCase())
}
