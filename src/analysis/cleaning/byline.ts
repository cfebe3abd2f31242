import { givenNames } from '../lexicons/given-names.ts'
import { months, weekdays } from '../lexicons/time-words.ts'

/** Longer lines say more than who wrote them. */
const longestByline = 140

const particle =
  '(?:de|da|do|dos|del|della|der|den|di|van|von|bin|bint|ibn|al|el|la|le|st\\.?|ten|ter|y)'
const capital = "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*)"
const name = `${capital}(?: (?:${particle} ){0,3}${capital}){0,4}`
const desk =
  '(?:correspondent|reporter|editor|staff|writer|columnist|bureau|agencies|agency|desk|team|contributor|columnists|correspondents|reporters|editors|writers|producer|analyst|newsroom|critic|photographer)s?'
/** “in Montevideo”, “, Education correspondent”, “for the Gazette”, “| Science desk”, “and agencies”. */
const more = `(?:,? (?:in|for|of|at|with|and) (?:the )?${name}|,? and (?:agencies|staff|wires?)|, (?:the )?${name}|,? (?:\\p{L}+ ){0,3}${desk}(?: (?:in|for|of|at) (?:the )?${name})?|\\s?[|·•/–—-]\\s?[^|·•.!?]{1,40})`

const opener = '(?:by|written by|words by|report by|reported by|story by|text by|from)'
const signed = new RegExp(
  `^${opener}:? (?:${name}|(?:our |the )?(?:\\p{L}+ ){0,3}${desk})${more}{0,5}$`,
  'u',
)
const shouted = new RegExp(`^${opener.toUpperCase()}:? ${name}${more}{0,5}$`, 'u')
const withRole = new RegExp(
  `^${capital}(?: (?:${particle} ){0,3}${capital}){1,3}(?:, | [|·•–—-] )(?:\\p{L}+ ){0,4}${desk}(?:,? (?:in|for|of|at) (?:the )?${name})?$`,
  'iu',
)
/** “Transport correspondent”, “Asia editor, BBC News”: the role alone, on a line below the name. */
const roleAlone = new RegExp(`^\\p{Lu}[\\p{L}&-]*(?: [\\p{L}&-]+){0,3}(?:, ${name})?$`, 'u')
const endsWithDesk = new RegExp(`(?:^| )${desk}(?:, ${name})?$`, 'iu')
const nameAlone = new RegExp(`^${capital}(?: (?:${particle} ){0,3}${capital}){1,3}$`, 'u')
const nameInPlace = new RegExp(
  `^(?<first>\\p{Lu}\\p{L}+)(?: (?:${particle} ){0,3}${capital}){1,3},? in ${name}(?: and ${name} in ${name})?$`,
  'u',
)
const twitter = new RegExp(`^(?:${opener} )?${name},? \\(?@\\w{2,20}\\)?$`, 'u')

/**
 * Whether a line says who wrote the report, and nothing else.
 *
 *     By Ana Ortiz in Lisbon and Wei Chen       yes
 *     Rosa Klein, Health correspondent          yes, above the first paragraph
 *     By Monday the river had fallen            no: it goes on in lower case
 *
 * @param front  whether it stands above the first paragraph, where a name with a desk is an author
 */
export function isByline(line: string, front: boolean): boolean {
  if (line.length > longestByline || /[.!?]["”’]?$/u.test(line)) return false
  const lower = line.charAt(0).toLowerCase() + line.slice(1)
  if ((signed.test(lower) || shouted.test(line)) && !isTime(line)) return true
  return front && (withRole.test(line) || twitter.test(line) || isPersonInPlace(line))
}

/** “Helen Osei in Port Vila”; “King Charles in Kenya” is a headline. */
function isPersonInPlace(line: string): boolean {
  const first = nameInPlace.exec(line)?.groups?.first
  return first !== undefined && givenNames.has(first)
}

/** Whether a line is nothing but what its author does for the paper: “Transport correspondent”. */
export function isAuthorsRole(line: string): boolean {
  return line.length <= 60 && roleAlone.test(line) && endsWithDesk.test(line)
}

/** Whether a line is nothing but a name that may be a person’s. */
export function isPersonsName(line: string): boolean {
  return line.length <= 60 && nameAlone.test(line)
}

/** “By May”, “From Monday”: a time, and the beginning of a heading. */
function isTime(line: string): boolean {
  const word = /\s(\p{L}+)\.?(?:\s|$)/u.exec(line)?.[1]?.toLowerCase() ?? ''
  const isMonth = months.has(word) && !/^\S+ \p{Lu}\p{L}+ \p{Lu}/u.test(line)
  return (
    isMonth ||
    weekdays.has(word) ||
    /^(?:by|from) (?:the|a|an)\s(?!.*(?:staff|reporter|correspondent|editor|desk|agenc))/iu.test(
      line,
    )
  )
}
