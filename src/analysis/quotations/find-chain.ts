import type { MentionIndex } from '../../annotation/mention-index.ts'
import { determiners, documentNouns, temporalWords } from '../lexicons/grammar-words.ts'
import type { Attributed } from './attribution.ts'
import { carriersOf, citedBehind, hearerOf, type Link, withoutParticiple } from './carriers.ts'
import type { Content } from './find-content.ts'
import type { SubjectedCue } from './find-subject.ts'
import type { Piece } from './frames.ts'
import { headOf, nounPhraseAfter } from './noun-phrase-after.ts'
import type { Stretch } from './pieces.ts'
import { authorOf, rangeOfPieces, resolveSource } from './resolve-source.ts'

/**
 * The chain through which a cue’s words reach the article, nearest first.
 *
 *     Tanjug said in a statement …                    a statement, Tanjug’s own
 *     According to the Tanjug statement, Ko thanked   the Tanjug statement
 *     The deal is off, Ko said, Tanjug reported.      Tanjug
 *     … in a statement carried by Tanjug              Tanjug, then the statement
 *     a report by the auditors has found              a report, the auditors’ own
 */
export function findChain(here: Attributed, cue: number, mentions: MentionIndex): Link[] {
  const own = here.cues[cue]
  if (!own) return []
  const { pieces } = here.frame
  const next = here.cues[cue + 1]
  const carriers = own.subject ? carriersOf(pieces, own.subject.phrase, mentions) : []
  const documents = documentOf(here, own, mentions)
  return [
    ...reportersOf(here, cue, mentions),
    ...citedBehind(pieces, own, next, mentions),
    ...carriers,
    ...hearerOf(pieces, own, mentions),
    ...(documents.length > 0 ? documents : ownDocument(pieces, own, mentions)),
  ]
}

/** “a report by the auditors says”, “the auditors’ report says”: they speak, through their paper. */
function ownDocument(
  pieces: readonly Piece[],
  { subject }: SubjectedCue,
  mentions: MentionIndex,
): Link[] {
  if (!subject) return []
  const { phrase } = subject
  const head = headOf(pieces, phrase)
  if (!documentNouns.has(pieces[head.to - 1]?.lower ?? '')) return []
  const range = rangeOfPieces(pieces, head)
  if (!range || !authorOf(pieces, phrase)) return []
  const source = resolveSource(pieces, phrase, mentions)
  const entity = source.kind === 'entity' ? (source.entities[0] ?? null) : null
  return [{ via: { entity, range }, rule: 'document-carries' }]
}

/** “said in a statement”, “told them in an interview with the BBC”. */
function documentOf(here: Attributed, cue: SubjectedCue, mentions: MentionIndex): Link[] {
  const { pieces } = here.frame
  const after = cue.subject?.rule === 'subject-after-cue' ? cue.subject.phrase.to : cue.to
  for (const start of [after, 0]) {
    const phrase = documentPhrase(
      pieces,
      start,
      start === 0 ? cue.from : Math.min(pieces.length, start + 8),
    )
    const range = phrase && rangeOfPieces(pieces, phrase)
    if (!phrase || !range) continue
    const named = mentions.within(range)[0]?.entity.id
    const speaker = cue.subject && resolveSource(pieces, cue.subject.phrase, mentions)
    const own = speaker?.kind === 'entity' ? (speaker.entities[0] ?? null) : null
    return [
      ...carriersOf(pieces, phrase, mentions),
      { via: { entity: named ?? own, range }, rule: 'document-carries' },
    ]
  }
  return []
}

/** “in a statement”, directly at the start or after words of time and a hearer. */
function documentPhrase(pieces: readonly Piece[], from: number, to: number): Stretch | null {
  for (let at = from; at < to; at++) {
    const piece = pieces[at]
    if (!piece || piece.kind === 'span' || piece.kind === 'mark' || piece.lower === 'that')
      return null
    if (/^(?:in|on|via|through|from)$/u.test(piece.lower)) {
      const phrase = nounOfDocument(pieces, at + 1)
      if (phrase) return phrase
    }
    if (from === 0 && !temporalWords.has(piece.lower)) return null
  }
  return null
}

function nounOfDocument(pieces: readonly Piece[], from: number): Stretch | null {
  if (!determiners.has(pieces[from]?.lower ?? '')) return null
  for (let at = from + 1; at < from + 6; at++) {
    const piece = pieces[at]
    if (piece?.kind !== 'word' && piece?.kind !== 'number') return null
    if (!carries(piece) || documentNouns.has(pieces[at + 1]?.lower ?? '')) continue
    const next = pieces[at + 1]?.lower
    if (piece.lower !== 'interview' || next !== 'with') return { from, to: at + 1 }
    const partner = nounPhraseAfter(pieces, at + 2)
    return { from, to: partner ? headOf(pieces, partner).to : at + 1 }
  }
  return null
}

/** A speech is heard and not read: nobody stands between. “On its website” is as good as a paper. */
function carries({ lower }: Piece): boolean {
  if (/^(?:speech|address)$/u.test(lower)) return false
  return documentNouns.has(lower) || /^(?:website|site|page|blog|channel|feed)$/u.test(lower)
}

/** Whoever reports, in the same sentence, that another said so: an “according to”, or a closing tag. */
function reportersOf(here: Attributed, cue: number, mentions: MentionIndex): Link[] {
  const own = here.cues[cue]
  return here.cues.flatMap((other, index): Link[] => {
    if (index === cue || !own || !isReporter(here, index, own) || !other.subject) return []
    const phrase = withoutParticiple(here.frame.pieces, other.subject.phrase)
    const range = rangeOfPieces(here.frame.pieces, phrase)
    const source = resolveSource(here.frame.pieces, phrase, mentions)
    if (!range) return []
    const entity = source.kind === 'entity' ? (source.entities[0] ?? null) : null
    return [
      ...carriersOf(here.frame.pieces, other.subject.phrase, mentions),
      { via: { entity, range }, rule: 'reported-by' },
    ]
  })
}

const asking = /^(?:ask|urge|order|request|invite|beg|press|call)$/u
const holding =
  /^(?:know|realise|realize|recognise|recognize|see|feel|want|wish|prefer|decide|plan|intend|seek|show|prove|demonstrate)$/u

/** Whether a cue’s content takes in another cue, so that it only passes the words on. */
export function isReporter(here: Attributed, index: number, inner: SubjectedCue): boolean {
  const cue = here.cues[index]
  const content = here.contents[index]
  if (!cue || !content || cue === inner || inner.form === 'according') return false
  // “Lima has asked Quito to search, officials said”: what Lima did is their report, and none of its words
  if (content.side === 'before' && asking.test(inner.lemma)) return false
  if (isHeld(here, index, inner)) return false
  const passesOn = cue.form === 'according' || content.side === 'before'
  return passesOn && takesIn(content, inner)
}

/** “Lima knew that the ship would sink, a report says”: what Lima is said to have known is the report’s alone. */
export function isHeld(here: Attributed, index: number, inner: SubjectedCue): boolean {
  const content = here.contents[index]
  if (content?.side !== 'before' || here.cues[index] === inner) return false
  return holding.test(inner.lemma) && takesIn(content, inner)
}

const takesIn = (content: Content, inner: SubjectedCue) =>
  content.parts.some((part) => part.from <= inner.at && inner.at < part.to)
