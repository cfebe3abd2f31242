import { cueForms } from '../lexicons/cue-verbs.ts'
import { adverbs, prepositions, subjectPronouns } from '../lexicons/grammar-words.ts'
import { isFinitePast, isPastForm } from '../lexicons/verb-forms.ts'
import type { Token } from '../text/tokenise.ts'
import { hangsOn, isApposition, isEndOfRelative, joins, listStart, reach } from './chunk-roles.ts'
import type { Chunk } from './chunks.ts'
import { headStart } from './head-of-relative.ts'
import { isMereWord } from './is-mere-saying.ts'

/** A clause as the tokens that it runs over. */
export type Clause = {
  readonly from: number
  readonly to: number
  /** Its finite verb. */
  readonly verb: number
  /** The verb of the clause with “that” which it ends in, or -1. */
  readonly reported: number
}

/**
 * The clause that the chunk at an index belongs to.
 *
 *     On Friday, | Norway and Korea opened a museum | which …      a date in front joins what follows
 *     Ko told his counterpart, | Margaret Olsen on Wednesday       an apposition joins what precedes
 *     The leader, | who fled in May, | died on Friday              a verb goes back to find its subject
 *
 * @returns `null` where no finite verb can be reached
 */
export function clauseAround(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  at: number,
): Clause | null {
  const own = chunks[at]
  if (!own) return null
  if (own.verb < 0) {
    // “while in Paris”: such a chunk hangs on a verb that it does not show
    if (own.opener === 'relative' || own.opener === 'subordinate') return null
    return backward(tokens, chunks, at) ?? forward(tokens, chunks, at)
  }
  if (own.opener === 'relative') return withHead(tokens, chunks, at)
  if (isVerbFirst(tokens, own.from, own.verb))
    return withSubject(tokens, chunks, at) ?? ofOpening(tokens, own, chunks[at + 1])
  return { from: listStart(chunks, at), verb: own.verb, ...endOf(chunks, at) }
}

/** “which opened in May” reads only with the noun that it is about; and so does “which they opened”. */
function withHead(tokens: readonly Token[], chunks: readonly Chunk[], at: number): Clause | null {
  const { from, to, verb } = chunks[at] ?? { from: 0, to: 0, verb: 0 }
  const bare = { from, to, verb, reported: -1 }
  // “where pebbles are thrown”, “in which they met” leave nothing out
  const isWhole =
    tokens[from - 1]?.lower !== 'which' || prepositions.has(tokens[from - 2]?.lower ?? '')
  if (isWhole && !isVerbFirst(tokens, from, verb)) return bare
  const floor = chunks[Math.max(0, at - reach)]?.from ?? from
  const head = headStart(tokens, from - 1, floor, tokens[from - 1]?.lower === 'which')
  return head === null ? null : { ...bare, from: head }
}

/** “Born in Lima in 1931, Ada Berg …”: what opens a sentence is about the subject behind its comma. */
function ofOpening(tokens: readonly Token[], own: Chunk, next: Chunk | undefined): Clause | null {
  const { lower = '' } = tokens[own.from] ?? {}
  if (own.opener !== 'strong' || own.verb !== own.from || isNoEvent(lower)) return null
  // “In his memoir, “The Reeds,” published in 1998, Ko wrote”: here the sentence is open already
  const before = tokens[own.from - 1]
  const isOpen =
    before?.sentence === tokens[own.from]?.sentence && /^["”]$/u.test(before?.text ?? '')
  if (isOpen) return null
  if (!isPastForm(lower) || next?.opener !== 'comma' || next.verb <= next.from) return null
  const isPronoun = subjectPronouns.has(tokens[next.verb - 1]?.lower ?? '')
  return { from: own.from, to: isPronoun ? own.to : next.verb, verb: own.verb, reported: -1 }
}

/** “went”, and “asked”, which only leads in what was answered. */
function isNoEvent(form: string): boolean {
  return isFinitePast(form) || cueForms.has(form)
}

function isVerbFirst(tokens: readonly Token[], from: number, verb: number): boolean {
  for (let at = from; at < verb; at++) {
    const { lower = '' } = tokens[at] ?? {}
    if (!adverbs.has(lower) && !/ly$|..sel(?:f|ves)$/u.test(lower)) return false
  }
  return true
}

function withSubject(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  at: number,
): Clause | null {
  const { verb = 0 } = chunks[at] ?? {}
  for (let first = at - 1; first >= Math.max(0, at - reach); first--) {
    const chunk = chunks[first]
    if (!joins(chunks[first + 1]) && !hangsOn(chunks[first + 1])) break
    if (!chunk) continue
    if (chunk.opener === 'relative') {
      // “who was nominated by X and confirmed by Y”: both verbs are about the one noun
      const isShared = first === at - 1 && chunks[at]?.opener === 'shared-subject'
      const clause = isShared ? withHead(tokens, chunks, first) : null
      if (clause) return { ...clause, verb, ...endOf(chunks, at) }
      continue
    }
    // “…, who rose while leading the party, resigned”, “…, in an article published there, wrote”
    if (hangsOn(chunk) || chunk.opener === 'shared-subject') continue
    if (prepositions.has(tokens[chunk.from]?.lower ?? '')) continue
    if (isEndOfRelative(chunks, first) || isInsertedSaying(tokens, chunks, first)) continue
    if (chunk.verb === chunk.from || isApposition(chunks, first)) continue
    if (isAttribution(tokens, chunks, first)) continue
    return { from: chunk.from, verb, ...endOf(chunks, at) }
  }
  return null
}

/** “The bridge, | officials said, | collapsed”: who says so, between a subject and its verb. */
function isAttribution(tokens: readonly Token[], chunks: readonly Chunk[], at: number): boolean {
  const [subject, own] = [chunks[at - 1], chunks[at]]
  return own?.opener === 'comma' && isMereWord(tokens, own.verb) && (subject?.verb ?? 0) < 0
}

function backward(tokens: readonly Token[], chunks: readonly Chunk[], at: number): Clause | null {
  const to = chunks[at]?.to ?? 0
  for (let first = at - 1; first >= Math.max(0, at - reach) && joins(chunks[first + 1]); first--) {
    const chunk = chunks[first]
    if (!chunk || chunk.verb < 0 || chunk.opener === 'relative') continue
    const from =
      chunk.verb === chunk.from
        ? withSubject(tokens, chunks, first)?.from
        : listStart(chunks, first)
    return from === undefined ? null : { from, to, verb: chunk.verb, reported: -1 }
  }
  return null
}

function forward(tokens: readonly Token[], chunks: readonly Chunk[], at: number): Clause | null {
  const from = chunks[at]?.from ?? 0
  for (let main = at + 1; main < Math.min(chunks.length, at + reach); main++) {
    const chunk = chunks[main]
    if (!chunk || (chunk.opener !== 'comma' && chunk.opener !== 'relative')) return null
    if (isInsertedSaying(tokens, chunks, main)) continue
    if (chunk.verb === chunk.from && main === at + 1 && isInserted(tokens, chunks, at))
      return { from: chunks[at - 1]?.from ?? from, verb: chunk.verb, ...endOf(chunks, main) }
    // “A day earlier, | scores of trucks, | many with flags, | streamed north”
    const hasSubject = chunk.verb > chunk.from || (chunk.verb >= 0 && main > at + 1)
    if (hasSubject && chunk.opener === 'comma') {
      return { from, verb: chunk.verb, ...endOf(chunks, main) }
    }
  }
  return null
}

/** “The bridge, | officials said, | collapsed”: who said it stands between the subject and its verb. */
function isInsertedSaying(tokens: readonly Token[], chunks: readonly Chunk[], at: number): boolean {
  const [own, next] = [chunks[at], chunks[at + 1]]
  if (own?.opener !== 'comma' || own.verb !== own.to - 1 || own.verb === own.from) return false
  const isVerbNext = next?.opener === 'comma' && next.verb === next.from
  return isVerbNext && cueForms.has(tokens[own.verb]?.lower ?? '')
}

/** “A first round, | in Lima in March, | ended”: a place and a time between the subject and its verb. */
function isInserted(tokens: readonly Token[], chunks: readonly Chunk[], at: number): boolean {
  const [subject, own] = [chunks[at - 1], chunks[at]]
  const isPhrase = own?.opener === 'comma' && prepositions.has(tokens[own.from]?.lower ?? '')
  return isPhrase && subject?.opener === 'strong' && subject.verb < 0
}

/** “announced on Friday | that it would close”: what was announced names the event. */
function endOf(chunks: readonly Chunk[], at: number): Pick<Clause, 'to' | 'reported'> {
  const next = chunks[at + 1]
  return next?.opener === 'complement'
    ? { to: next.to, reported: next.verb }
    : { to: chunks[at]?.to ?? 0, reported: -1 }
}
