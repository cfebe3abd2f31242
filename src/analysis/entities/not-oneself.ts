import { cueForms } from '../lexicons/cue-verbs.ts'
import type { Chain } from './chains.ts'
import type { Discourse } from './discourse.ts'

/** No sentence or speech is searched further for names. */
const longest = 60

/**
 * Who is named where a “he” or “she” cannot be meant: nobody calls himself by name in his own clause, nor in
 * what he says.
 *
 *     She described Ada Berg as brave.      “Ben Cole was trusted,” he told the jury.
 *     ^^^           not Berg                 not Cole               ^^
 *
 * @param at  the pronoun
 */
export function notOneself(discourse: Discourse, at: number): ReadonlySet<Chain> {
  const { words } = discourse
  const named = new Set<Chain>()
  const word = words[at]
  if (!word || word.quoted || !/^s?he$/u.test(word.lower)) return named
  const take = (index: number) => {
    const item = discourse.itemAt(index)
    if (item?.at.mention.kind === 'name') named.add(item.chain)
  }
  const isCue = cueForms.has(words[at + 1]?.lower ?? '')
  if (isCue && words[at - 1] && isMark(words[at - 1]?.text)) {
    for (let back = at - 2; back > at - longest && words[back]?.quoted; back--) take(back)
  }
  let next = at + 1
  while (
    next < at + longest &&
    words[next]?.sentence === word.sentence &&
    !stops(words[next]?.text)
  ) {
    take(next)
    next++
  }
  if (!isCue) return named
  while (next < at + 5 && !words[next]?.quoted) next++
  for (; next < at + longest && words[next]?.quoted; next++) take(next)
  return named
}

function isMark(text = ''): boolean {
  return /^["”]$/u.test(text)
}

/** What may open another clause, or words that are not part of this one. */
function stops(text = ''): boolean {
  return /^[,;:()“"—–]$/u.test(text)
}
