import {
  adverbs,
  auxiliaries,
  determiners,
  prepositions,
  presentVerbs,
} from '../lexicons/grammar-words.ts'
import { isListedVerb } from '../lexicons/verb-forms.ts'
import type { Discourse, Item } from './discourse.ts'
import { besideInsertion, whoIs } from './insertions.ts'
import type { Word } from './words.ts'

/** Who or what a clause is about, as far as it can be told without parsing. */
export type Subject =
  | { readonly kind: 'mention'; readonly item: Item; readonly verb: number }
  /** A common noun, by the index of its word, or a pronoun that nobody stands for. */
  | { readonly kind: 'other'; readonly noun: number | null }
  | { readonly kind: 'none' }

/** No clause is longer; it bounds every walk through a sentence. */
const longestClause = 70

/**
 * Whether a word is a finite verb or a participle, by lists and by its ending. Behind a determiner or a
 * possessive it is a noun: “any help”, “Seoul’s firm support”.
 */
export function isVerbAt({ words }: Discourse, at: number): boolean {
  const word = words[at]
  if (!isVerb(word) || word?.lower === "'s") return false
  if (auxiliaries.has(word?.lower ?? '')) return true
  const before = words[at - 1]?.lower ?? ''
  const earlier = words[at - 2]?.lower ?? ''
  if (determiners.has(before) || before === "'s") return pronounLike.has(before)
  return !presentVerbs.has(word?.lower ?? '') || !(determiners.has(earlier) || earlier === "'s")
}

/** Determiners that stand alone before a verb too: “this means”, “both said”. */
const pronounLike: ReadonlySet<string> = new Set(
  'this that these those both all some many most others one few another'.split(' '),
)

function isVerb(word: Word | undefined): boolean {
  if (!word?.isWord || word.capital) return false
  return isListedVerb(word.lower) || (word.lower.length > 4 && word.lower.endsWith('ed'))
}

function isFiller(word: Word | undefined): boolean {
  if (!word) return false
  return adverbs.has(word.lower) || auxiliaries.has(word.lower) || /.ly$/u.test(word.lower)
}

/**
 * The subject of the clause that a word stands in, looking to the left in its sentence.
 *
 *     Helsinki has Seoul’s firm support for its rail tunnel
 *     ^^^^^^^^                              ^^^
 */
export function subjectBefore(discourse: Discourse, word: number): Subject {
  const { words } = discourse
  const sentence = words[word]?.sentence
  for (let at = word - 1; at >= Math.max(0, word - longestClause); at--) {
    if (words[at]?.sentence !== sentence) break
    if (!isVerbAt(discourse, at) || discourse.itemAt(at)) continue
    const subject = subjectOfVerb(discourse, at)
    if (subject.kind !== 'none') return subject
  }
  return { kind: 'none' }
}

/** The subject of the first verb of the sentence that a word stands in. */
export function mainSubject(discourse: Discourse, word: number): Subject {
  const { words } = discourse
  const sentence = words[word]?.sentence
  let at = word
  while (at > 0 && word - at < longestClause && words[at - 1]?.sentence === sentence) at--
  for (let end = at + longestClause; at < end && words[at]?.sentence === sentence; at++) {
    if (!isVerbAt(discourse, at) || discourse.itemAt(at)) continue
    const subject = subjectOfVerb(discourse, at)
    if (subject.kind !== 'none') return subject
  }
  return { kind: 'none' }
}

/** What stands before a verb as its subject, prepositional phrases in between left out. */
export function subjectOfVerb(discourse: Discourse, verb: number): Subject {
  const { words } = discourse
  const sentence = words[verb]?.sentence
  let at = verb - 1
  while (words[at]?.sentence === sentence && isFiller(words[at])) at--
  for (let steps = 0; steps < 4; steps++) {
    const word = words[at]
    if (!word || word.sentence !== sentence) return { kind: 'none' }
    const item = discourse.itemAt(at)
    if (item) {
      const before = item.at.from - 1
      const inPhrase = phraseOpener(discourse, before)
      if (inPhrase === null) return { kind: 'mention', item, verb }
      // “for Helsinki to join”, “the summit in Helsinki ended”: behind a preposition it is no subject
      at = inPhrase - 1
      continue
    }
    const far = word.lower === 'who' ? whoIs(discourse, at) : besideInsertion(discourse, at)
    if (far === 'other') return { kind: 'other', noun: null }
    if (far) return { kind: 'mention', item: far, verb }
    if (!word.isWord || /^(?:to|and|or|but|which|that|where|when|'s)$/u.test(word.lower)) {
      return { kind: 'none' }
    }
    if (isPronoun(word)) return { kind: 'other', noun: null }
    const start = nounPhraseStart(discourse, at)
    const beforePhrase = determiners.has(words[start - 1]?.lower ?? '') ? start - 2 : start - 1
    const holder = discourse.itemAt(start - 1)
    // “Helsinki basks in …”: the lists do not hold the verb, but what follows shows it
    if (holder && start === at && prepositions.has(words[at + 1]?.lower ?? '')) {
      return { kind: 'mention', item: holder, verb: at }
    }
    const opener = phraseOpener(discourse, start - 1)
    if (opener !== null) {
      at = opener - 1
      continue
    }
    // “Helsinki requested funds”, not “requested funds”: what stands behind a name is its verb
    if (holder && isVerbAt(discourse, start)) return { kind: 'none' }
    // what follows a verb is its object: “signed a partnership aimed at”
    return isVerbAt(discourse, beforePhrase) ? { kind: 'none' } : { kind: 'other', noun: at }
  }
  return { kind: 'none' }
}

/** The preposition at a word or right before its determiner; `null` where there is none. */
function phraseOpener({ words }: Discourse, at: number): number | null {
  let opener = at
  if (determiners.has(words[opener]?.lower ?? '')) opener--
  const word = words[opener]
  return word &&
    prepositions.has(word.lower) &&
    !/^(?:as|after|before|since|until)$/u.test(word.lower)
    ? opener
    : null
}

/** The first word of the noun phrase that ends at a word, determiner left out. */
function nounPhraseStart(discourse: Discourse, end: number): number {
  const { words } = discourse
  let at = end
  while (at > 0 && end - at < 6) {
    const before = words[at - 1]
    if (!before?.isWord || before.sentence !== words[end]?.sentence) return at
    if (discourse.itemAt(at - 1) || determiners.has(before.lower) || prepositions.has(before.lower))
      return at
    if (isVerbAt(discourse, at - 1) && !/ed$/u.test(before.lower)) return at
    if (/^(?:and|or|but|that|which|who|where|when|while|as|'s)$/u.test(before.lower)) return at
    at--
  }
  return at
}

function isPronoun(word: Word): boolean {
  return /^(?:i|you|he|she|it|we|they|this|these|those|there|everyone|everybody|nobody|someone)$/u.test(
    word.lower,
  )
}

/**
 * Whether a mention is the subject of a clause: what follows is its verb, or what stands before opens a
 * clause.
 */
export function isSubject(discourse: Discourse, item: Item): boolean {
  const { words } = discourse
  const { from, to } = item.at
  const sentence = words[from]?.sentence
  let next = to
  while (words[next]?.sentence === sentence && isFiller(words[next]) && !isVerbAt(discourse, next))
    next++
  const before = words[from - 1]
  const opens = before?.sentence !== sentence
  if (words[next]?.sentence === sentence && isVerbAt(discourse, next)) {
    return (
      opens ||
      !before ||
      !prepositions.has(before.lower) ||
      before.lower === 'as' ||
      before.lower === 'after'
    )
  }
  return (
    before?.sentence === sentence &&
    /^(?:that|while|because|if|whether|although|though|when|as)$/u.test(before?.lower ?? '') &&
    words[to]?.lower !== "'s"
  )
}
