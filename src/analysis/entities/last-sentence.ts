import { mainSubject } from './clauses.ts'
import type { Discourse, Item } from './discourse.ts'

/** What the sentence before is about. */
export function lastSentence(discourse: Discourse, at: number): Item | null {
  const { words } = discourse
  const sentence = words[at]?.sentence
  let before = at
  while (before > 0 && at - before < 70 && words[before]?.sentence === sentence) before--
  if (words[before]?.sentence === sentence) return null
  const subject = mainSubject(discourse, before)
  return subject.kind === 'mention' ? subject.item : null
}
