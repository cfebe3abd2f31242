import type { RuleName } from '../../annotation/rules.ts'
import { clauseOpeners, determiners, prepositions } from '../lexicons/grammar-words.ts'
import { canSpeak } from './can-speak.ts'
import { hasFiniteVerb, hasMainVerb } from './clause-signs.ts'
import type { Cue } from './find-cues.ts'
import type { Frame, Piece } from './frames.ts'
import { beforeRelative, mainSubject, phraseBeforeApposition } from './main-subject.ts'
import { makingIn, nounPhraseAfter } from './noun-phrase-after.ts'
import { nounPhraseBefore } from './noun-phrase-before.ts'
import { isCapitalised, isInnerStop, type Stretch } from './pieces.ts'

/** Who a cue names as the one who says, by pieces of the cue's own frame. */
type Subject = {
  readonly phrase: Stretch
  readonly rule: Extract<
    RuleName,
    | 'subject-before-cue'
    | 'subject-after-cue'
    | 'shared-subject'
    | 'relative-subject'
    | 'according-to'
  >
}

/** A cue with its subject, `null` where the frame has none. */
export type SubjectedCue = Cue & { readonly subject: Subject | null }

/** Gives each cue of a frame its subject, in order: a later cue may share an earlier one's. */
export function withSubjects(frame: Frame, cues: readonly Cue[]): SubjectedCue[] {
  const done: SubjectedCue[] = []
  let main: Stretch | null | undefined
  for (const cue of cues) {
    const own = ownSubject(frame.pieces, cue)
    if (own || !sharesSubject(frame.pieces, cue)) {
      done.push({ ...cue, subject: own })
      continue
    }
    const earlier = leadingCue(frame.pieces, done)?.subject?.phrase
    if (!earlier && main === undefined) main = mainSubject(frame.pieces)
    const phrase = earlier ?? (main && main.to <= cue.from ? main : null)
    done.push({ ...cue, subject: phrase ? { phrase, rule: 'shared-subject' } : null })
  }
  return done
}

/**
 * The last cue with a subject that is not itself part of what another says: in “Merkel said he saw no need,
 * adding” it is Merkel who adds.
 */
export function leadingCue(
  pieces: readonly Piece[],
  cues: readonly SubjectedCue[],
): SubjectedCue | null {
  let leading: SubjectedCue | null = null
  for (const cue of cues) {
    if (!cue.subject || cue.form === 'according' || cue.denied) continue
    const start = Math.min(cue.from, cue.subject.phrase.from)
    if (leading === null || breaksBetween(pieces, leading.to, start)) leading = cue
  }
  return leading
}

/** Whether a new main clause may begin just before a piece: after “, but”, “and”, “;”. */
function breaksBetween(pieces: readonly Piece[], from: number, start: number): boolean {
  if (start <= from) return false
  const before = pieces[start - 1]
  return before !== undefined && /^(?:and|but|while|;|,|—|–)$/u.test(before.lower)
}

/** “… but added”, “…, adding”, “went on to say”: the subject of the clause before goes on. */
function sharesSubject(pieces: readonly Piece[], cue: Cue): boolean {
  if (cue.form !== 'finite') return true
  const before = pieces[cue.from - 1]
  return before === undefined || /^(?:and|but|or|then|,)$/u.test(before.lower)
}

function ownSubject(pieces: readonly Piece[], cue: Cue): Subject | null {
  if (cue.form === 'according') {
    const phrase = nounPhraseAfter(pieces, cue.to)
    return phrase && { phrase: withMaker(pieces, phrase), rule: 'according-to' }
  }
  if (cue.form === 'ing') return absoluteSubject(pieces, cue)
  if (cue.form !== 'finite') return null
  const before = pieces[cue.from - 1]
  const inverted = invertedSubject(pieces, cue)
  if (inverted) return inverted
  if (before === undefined || before.kind === 'span') return null
  if (before.lower === 'who' || before.lower === 'which') {
    const phrase = nounPhraseBefore(pieces, beforeRelative(pieces, cue.from), 0)
    return phrase && { phrase, rule: 'relative-subject' }
  }
  if (/^[,)–—]$/u.test(before.text)) return subjectBeforeApposition(pieces, cue)
  const phrase = nounPhraseBefore(pieces, cue.from, 0)
  return phrase && { phrase, rule: 'subject-before-cue' }
}

/** “data compiled │ by Ko”, “figures released │ on Tuesday by the ministry”: who made it belongs to what was made. */
function withMaker(pieces: readonly Piece[], { from, to }: Stretch): Stretch {
  const making = makingIn(pieces, { from, to: Math.min(pieces.length, to + 4) })
  const maker = making && nounPhraseAfter(pieces, making.by + 1)
  return { from, to: Math.max(to, maker?.to ?? to) }
}

/** “with John McCain calling it a farce”: a name between “with” and the participle. */
function absoluteSubject(pieces: readonly Piece[], cue: Cue): Subject | null {
  let from = cue.from
  while (from > 0 && (isCapitalised(pieces[from - 1]) || isInnerStop(pieces, from - 1))) from--
  if (from === cue.from || pieces[from - 1]?.lower !== 'with') return null
  return { phrase: { from, to: cue.from }, rule: 'subject-before-cue' }
}

/** “…,” said Ko. — the verb directly after the words, its subject after it. */
function invertedSubject(pieces: readonly Piece[], cue: Cue): Subject | null {
  const before = pieces[cue.from - 1]
  const after = pieces[cue.to]
  const opens = before === undefined || before.kind === 'span' || before.text === ','
  if (!opens || cue.from !== cue.at || !after || after.kind === 'span') return null
  if (!startsPhrase(after) && !canSpeak(pieces, { from: cue.to, to: cue.to + 1 })) return null
  // what follows “told” is who was told; only after the words themselves can it be who told
  if (before?.text === ',' && cue.classes[0] === 'tell') return null
  if (!cue.classes.some((kind) => kind === 'say' || kind === 'tell' || kind === 'think'))
    return null
  const phrase = nounPhraseAfter(pieces, cue.to)
  if (!phrase) return null
  const isClause =
    pieces[phrase.to]?.lower !== 'who' && hasFiniteVerb(pieces, phrase.to, phrase.to + 2)
  if (before?.kind !== 'span' && isClause) return null
  // “Mark Wynn, a chairman, said his district received”: what follows is a clause, not the speaker
  if (before?.kind !== 'span' && hasFiniteVerb(pieces, cue.to + 1, phrase.to)) return null
  if (before?.text === ',' && !isTagEnd(pieces, phrase.to)) return null
  // “Anna Berg, a nurse, said patients on the ward had died”: no words stand before the verb
  if (before?.text === ',' && !followsClause(pieces, cue.from - 1)) return null
  return { phrase, rule: 'subject-after-cue' }
}

/** Whether quoted words or a clause stand before a comma, since the last “; ” or “, but”. */
function followsClause(pieces: readonly Piece[], comma: number): boolean {
  const start = pieces
    .slice(0, comma)
    .findLastIndex(
      ({ text, lower }, at) =>
        text === ';' || (/^(?:and|but|while)$/u.test(lower) && pieces[at - 1]?.text === ','),
    )
  return (
    hasMainVerb(pieces, start + 1, comma) ||
    pieces.slice(start + 1, comma).some(({ kind }) => kind === 'span')
  )
}

function startsPhrase(piece: Piece): boolean {
  return (
    isCapitalised(piece) ||
    (determiners.has(piece.lower) && piece.lower !== 'that') ||
    /^(?:he|she|they|it|we|i)$/u.test(piece.lower) ||
    (piece.kind === 'word' &&
      !prepositions.has(piece.lower) &&
      /[a-z](?:er|or|ist|man|men|woman|women|ers|ors|ials?|ist?s|nts?)$/u.test(piece.lower))
  )
}

function isTagEnd(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]
  return (
    piece === undefined ||
    piece.kind === 'mark' ||
    prepositions.has(piece.lower) ||
    clauseOpeners.has(piece.lower)
  )
}

/** “Li Xin, 45, a doctor from Wuhan, said”: the phrase before the apposition, not within it. */
function subjectBeforeApposition(pieces: readonly Piece[], cue: Cue): Subject | null {
  const phrase = phraseBeforeApposition(pieces, cue.from)
  return phrase && { phrase, rule: 'subject-before-cue' }
}
