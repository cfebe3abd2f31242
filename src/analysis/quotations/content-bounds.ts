import { afterHearer } from './after-hearer.ts'
import { looksFinite } from './clause-signs.ts'
import type { SubjectedCue } from './find-subject.ts'
import type { Piece } from './frames.ts'
import { isInnerStop } from './pieces.ts'
import { skipAdverbials } from './skip-adverbials.ts'

/** Where the content of a cue must end: the frame’s end, or where the next cue’s own part begins. */
export function endOfContent(
  pieces: readonly Piece[],
  cues: readonly SubjectedCue[],
  index: number,
): number {
  if (cues[index]?.lemma === 'cite') return endOfCited(pieces, cues[index].to)
  for (const next of cues.slice(index + 1, index + 6)) {
    const start = partStart(next)
    const before = pieces[start - 1]
    if (next.form === 'according') return trimBack(pieces, start)
    const to = cues[index]?.to ?? 0
    if (!before || start <= to) continue
    // “reported, citing an aide, that …”: the words are yet to come
    if (next.lemma === 'cite' && skipAdverbials(pieces, to, start) === start - 1) continue
    if (/^(?:and|but|while|as|although|though)$/u.test(before.lower))
      return trimBack(pieces, start - 1)
    if (before.text === ',' && opensWithClause(pieces) && index === 0 && ownsClause(next))
      return trimBack(pieces, start)
    if (before.text === ',' || before.kind === 'span') {
      if (next.form === 'ing' || isTag(pieces, next)) return trimBack(pieces, start)
    }
    if (before.text === ';') return trimBack(pieces, start)
  }
  const own = cues[index]
  return trimBack(
    pieces,
    own && isInAside(pieces, own) ? relativeEnd(pieces, own.to) : pieces.length,
  )
}

/** Who or what is cited ends with the next comma; where “, that …” follows, it is no words but their source. */
function endOfCited(pieces: readonly Piece[], from: number): number {
  const comma = pieces.findIndex(({ text }, at) => at >= from && text === ',')
  if (pieces[comma + 1]?.lower === 'that') return from
  return trimBack(pieces, comma < 0 ? pieces.length : comma)
}

/** “While Merkel said …, Olsen said …”: the comma ends the first clause. */
function opensWithClause(pieces: readonly Piece[]): boolean {
  return /^(?:while|although|though|as|when|whereas)$/u.test(pieces[0]?.lower ?? '')
}

const ownsClause = (cue: SubjectedCue) => cue.subject?.rule === 'subject-before-cue'

/** Whether a cue stands in a relative clause: “Merkel, who left and said …”. */
function isInAside(pieces: readonly Piece[], { from, subject }: SubjectedCue): boolean {
  const comma = pieces.slice(0, from).findLastIndex(({ text }) => text === ',')
  const opening = pieces[comma + 1]?.lower ?? ''
  return subject?.rule === 'relative-subject' || (comma >= 0 && /^(?:who|which)$/u.test(opening))
}

/** “Merkel, who said the treaty was dead, left”: up to the comma that the main verb follows. */
function relativeEnd(pieces: readonly Piece[], from: number): number {
  for (let at = from + 1; at < pieces.length - 1; at++) {
    if (pieces[at]?.text === ',' && looksFinite(pieces, at + 1)) return at
  }
  return pieces.length
}

/** Where the attribution begins: its subject, or its verb when the subject stands elsewhere. */
export function partStart(cue: SubjectedCue): number {
  const phrase = cue.subject?.rule === 'subject-before-cue' ? cue.subject.phrase : null
  return phrase && phrase.to <= cue.from ? phrase.from : cue.from
}

/** “…, Ko said.” — nothing follows but where and when. */
export function isTag(pieces: readonly Piece[], cue: SubjectedCue): boolean {
  const next = pieces[cue.subject?.rule === 'subject-after-cue' ? cue.subject.phrase.to : cue.to]
  if (!next) return true
  if (/^[.,;!?]$/u.test(next.text)) return true
  const told = cue.classes.includes('tell') ? afterHearer(pieces, cue.to, pieces.length) : cue.to
  const at = skipAdverbials(pieces, told, pieces.length)
  const after = pieces[at]
  return !after || /^[.,;!?]$/u.test(after.text) || /^(?:as|when|while|because)$/u.test(after.lower)
}

/** Drops punctuation and a conjunction at the end of a stretch; the new end. */
export function trimBack(pieces: readonly Piece[], end: number): number {
  let to = end
  while (to > 0 && isEdge(pieces, to - 1)) to--
  return to
}

function isEdge(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]
  if (!piece || piece.kind === 'span') return false
  if (piece.kind === 'mark') return /^[,.;:!?…–—-]$/u.test(piece.text) && !isInnerStop(pieces, at)
  return /^(?:and|but|while)$/u.test(piece.lower)
}
