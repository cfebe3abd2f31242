/** Who wrote the article: a person whose name can be turned round, or whoever else signs it. */
export type Author =
  | { readonly kind: 'person'; readonly given: string; readonly family: string }
  | { readonly kind: 'group'; readonly name: string }

const word = "\\p{Lu}[\\p{L}\\p{M}'’-]*\\.?"
const particle = '(?:van|von|der|den|de|del|della|di|da|dos|la|le|al|el|bin|ter|ten|zu)'
const personal = new RegExp(
  `^(?<given>${word}(?: ${word}){0,2}) (?<family>(?:${particle} ){0,2}${word})$`,
  'u',
)
const oneName = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u

/**
 * The authors that a byline names. What is no name (“our local democracy reporter”) is left out rather than
 * passed off as one.
 *
 *     By Tomás Arce in Montevideo and Lucy Hale in London  →  Tomás Arce, Lucy Hale
 *     By Noor Vandermeer | Science desk                    →  Noor Vandermeer
 *     By Reuters                                           →  a group
 *
 * The last word of a name is taken for the family’s: a byline does not tell where it is the first.
 */
export function authorsOfByline(byline: string | null): Author[] {
  const [names = ''] = (byline ?? '').replace(/^\s*by:?\s+/iu, '').split(/\s*[|·•–—]\s*/u)
  return names.split(/\s*(?:,|;|&|\band\b)\s*/u).flatMap(authorOf)
}

function authorOf(words: string): Author[] {
  const name = withoutShouting(words.replace(/ (?:in|at|for) .*$/u, '').trim())
  const { given, family } = personal.exec(name)?.groups ?? {}
  if (given && family && !isOffice(name)) return [{ kind: 'person', given, family }]
  return oneName.test(name) ? [{ kind: 'group', name }] : []
}

function isOffice(name: string): boolean {
  return /\b(?:Staff|Desk|Reporters?|Correspondents?|Editors?|Writers?|News|Press|Agency)\b/iu.test(
    name,
  )
}

/** ELENA TODD is written Elena Todd; AFP stays. */
function withoutShouting(name: string): string {
  if (!name.includes(' ') || name !== name.toUpperCase()) return name
  return name.replace(/(?<=[\p{L}\p{M}])[\p{L}\p{M}]+/gu, (rest) => rest.toLowerCase())
}
