import { mainSubject } from './clauses.ts'
import type { Discourse, Item } from './discourse.ts'

/** What the sentence before is about. */
export function lastSentence(discourse: Discourse, at: number): Item | null {
  const before = beforeSentence(discourse, at)
  const subject = before === null ? null : mainSubject(discourse, before)
  return subject?.kind === 'mention' ? subject.item : null
}

/** The last word before the sentence of a word; `null` where that is too far back, or there is none. */
export function beforeSentence({ words }: Discourse, at: number): number | null {
  const sentence = words[at]?.sentence
  let before = at
  while (before > 0 && at - before < 70 && words[before]?.sentence === sentence) before--
  return words[before]?.sentence === sentence ? null : before
}
