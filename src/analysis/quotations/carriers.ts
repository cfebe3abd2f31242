import type { MentionIndex } from '../../annotation/mention-index.ts'
import type { Via } from '../../annotation/quotations.ts'
import type { RuleName } from '../../annotation/rules.ts'
import { documentNouns, recordNouns, temporalWords } from '../lexicons/grammar-words.ts'
import {
  newsAgencies,
  newsOutlets,
  outletWords,
  programmeNouns,
} from '../lexicons/news-agencies.ts'
import { isPastForm } from '../lexicons/verb-forms.ts'
import { afterHearer } from './after-hearer.ts'
import type { SubjectedCue } from './find-subject.ts'
import type { Piece } from './frames.ts'
import { headOf, nounPhraseAfter } from './noun-phrase-after.ts'
import { isCapitalised, type Stretch } from './pieces.ts'
import { rangeOfPieces } from './resolve-source.ts'

/** A link of the chain, and the rule that found it. */
export type Link = { readonly via: Via; readonly rule: RuleName }

const carrying = /^(?:carried|quoted|cited|aired|broadcast|distributed|relayed|published|printed)$/u
const media = new RegExp(
  `^(?:television|tv|radio|newspaper|newspapers|daily|weekly|agency|broadcaster|network|channel|magazine|station|${newsAgencies.join('|')})$`,
  'u',
)
const witnesses = /^(?:sources?|officials?|people|diplomats?|witnesses|residents|lawyers?|media)$/u

/** How far behind a document or a speaker the one may stand who carries it. */
const reach = 4

/** “a statement carried by the Hanmaru agency”, “a diplomat quoted by El Faro”: who passes the phrase on. */
export function carriersOf(
  pieces: readonly Piece[],
  phrase: Stretch,
  mentions: MentionIndex,
): Link[] {
  for (let at = phrase.from + 1; at < phrase.to + reach; at++) {
    const piece = pieces[at]
    if (piece?.kind !== 'word') return []
    if (carrying.test(piece.lower) && pieces[at + 1]?.lower === 'by')
      return linkTo(pieces, at + 2, mentions)
  }
  return []
}

/** “told state television”: whoever is told in the first place, if it lives by passing on. */
export function hearerOf(
  pieces: readonly Piece[],
  cue: SubjectedCue,
  mentions: MentionIndex,
): Link[] {
  if (cue.classes[0] !== 'tell' || cue.subject?.rule === 'subject-after-cue') return []
  const told = { from: cue.to, to: afterHearer(pieces, cue.to, pieces.length) }
  // “told Radio 4’s Today programme”: the noun phrase may seem to end at “Today”
  if (programmeNouns.has(pieces[told.to - 1]?.lower ?? '')) return linkOf(pieces, told, mentions)
  const phrase = nounPhraseAfter(pieces, cue.to)
  const head = phrase && withoutTime(pieces, headOf(pieces, phrase))
  const words = head ? pieces.slice(head.from, head.to) : []
  const passesOn = words.some(({ lower }) => media.test(lower)) || isOutlet(words)
  return passesOn ? linkTo(pieces, cue.to, mentions) : []
}

/** “Sky News”, “the Financial Times” */
function isOutlet(words: readonly Piece[]): boolean {
  const name = words.filter(isCapitalised).map(({ lower }) => lower)
  const last = words.at(-1)
  if (!last || !isCapitalised(last)) return false
  return outletWords.has(last.lower) || newsOutlets.includes(name.join(' '))
}

/** “CNN │ last year” */
function withoutTime(pieces: readonly Piece[], { from, to }: Stretch): Stretch {
  let end = to
  while (
    end > from + 1 &&
    temporalWords.has(pieces[end - 1]?.lower ?? '') &&
    !isCapitalised(pieces[end - 1])
  )
    end--
  return { from, to: end }
}

/** “Tanjug said, citing a draft”; but “it closed, citing the fog” gives a reason. */
export function citedBehind(
  pieces: readonly Piece[],
  cue: SubjectedCue,
  next: SubjectedCue | undefined,
  mentions: MentionIndex,
): Link[] {
  const end = Math.min(next?.from ?? pieces.length, pieces.length)
  const at = pieces.findIndex((piece, index) => index >= cue.to && piece.lower === 'citing')
  if (at < 0 || at > end || pieces[at - 1]?.text !== ',') return []
  const phrase = nounPhraseAfter(pieces, at + 1)
  const head = phrase && withoutParticiple(pieces, headOf(pieces, phrase))
  const last = head && pieces[head.to - 1]
  const range = head && rangeOfPieces(pieces, head)
  if (!last || !range) return []
  const named = mentions.within(range).some(({ entity }) => /^(?:person|org)/u.test(entity.type))
  const isPaper = documentNouns.has(last.lower) || recordNouns.has(last.lower)
  const speaks = named || isPaper || witnesses.test(last.lower)
  return speaks || media.test(last.lower) ? linkTo(pieces, at + 1, mentions) : []
}

function linkTo(pieces: readonly Piece[], from: number, mentions: MentionIndex): Link[] {
  const phrase = nounPhraseAfter(pieces, from)
  const head = phrase && withoutParticiple(pieces, withoutTime(pieces, headOf(pieces, phrase)))
  return head ? linkOf(pieces, { from, to: nameBehind(pieces, head.to) }, mentions) : []
}

function linkOf(pieces: readonly Piece[], words: Stretch, mentions: MentionIndex): Link[] {
  const range = rangeOfPieces(pieces, words)
  if (!range) return []
  const entity = mentions.within(range).at(-1)?.entity.id ?? null
  return [{ via: { entity, range }, rule: 'reported-by' }]
}

/** “the state news agency, Nile Press”: the name that says which. */
function nameBehind(pieces: readonly Piece[], end: number): number {
  if (pieces[end]?.text !== ',' || !media.test(pieces[end - 1]?.lower ?? '')) return end
  let to = end + 1
  while (isCapitalised(pieces[to])) to++
  return to > end + 1 ? to : end
}

/** “a draft │ seen [by its correspondent]”. */
export function withoutParticiple(pieces: readonly Piece[], { from, to }: Stretch): Stretch {
  const last = pieces[to - 1]
  return to - from > 1 && last && !isCapitalised(last) && isPastForm(last.lower)
    ? { from, to: to - 1 }
    : { from, to }
}
