import { antecedents } from './antecedents.ts'
import type { Chain } from './chains.ts'
import type { Discourse } from './discourse.ts'
import { pronouns } from './pronouns.ts'
import type { Roles } from './roles.ts'
import { rangeOfWords } from './words.ts'

/**
 * Links pronouns to whom they stand for, from left to right, so that one can lean on another.
 *
 *     Ko Minjung told his Finnish counterpart      the subject of the clause
 *     Olsen and Ko signed … and said they          all subjects, when there are several
 *
 * Number and gender are the text's: a title or an earlier “she” gives a gender, a first name never does.
 * A pronoun that may stand for a common noun is left alone. Those in quoted words wait until it is known
 * who speaks them.
 */
export function linkPronouns(discourse: Discourse, roles: Roles): void {
  discourse.words.forEach((word, at) => {
    if (!word.quoted) linkPronoun(discourse, roles, at, [])
  })
}

/**
 * Links the pronoun at a word, if there is one.
 *
 * @param excluded  who cannot be meant
 */
export function linkPronoun(
  discourse: Discourse,
  roles: Roles,
  at: number,
  excluded: readonly Chain[],
): void {
  const word = discourse.words[at]
  const pronoun = pronouns.get(word?.lower ?? '')
  if (!word || !pronoun || (word.capital && !word.opening)) return
  // “his Finnish brother” is one person and its “his” another, but “US” is no pronoun
  if (discourse.itemAt(at) && discourse.itemAt(at)?.at.mention.kind !== 'nominal') return
  const found = antecedents(discourse, roles, at, pronoun, excluded)
  if (!found) return
  const words = [
    ...[...found.items, ...(found.rival ? [found.rival] : [])].map(({ at }) => at.mention.range),
    rangeOfWords(discourse.words, at, at + 1),
  ].sort((a, b) => a.start - b.start)
  for (const { chain } of found.items) {
    discourse.add(chain, at, at + 1, 'pronoun', { rule: found.rule, words })
    if (pronoun.gender === 'male' || pronoun.gender === 'female') {
      roles.setGender(chain, pronoun.gender, 'pronoun')
    }
  }
}
