import type { Dateline, Title } from '../../annotation/document.ts'
import { sliceOf, textRange } from '../../annotation/range.ts'
import type { DocumentText } from '../document-text.ts'
import { functionWords } from '../lexicons/common-words.ts'
import { cueForms } from '../lexicons/cue-verbs.ts'
import { isListedVerb } from '../lexicons/verb-forms.ts'
import { wordsIn } from '../lexicons/words-in.ts'
import type { Token } from '../text/tokenise.ts'

/** A headline is read at a glance; agencies keep theirs below about this many letters. */
const longestTitle = 100
/** Where the verb comes late, a title may be longer than that; it is cut here at the latest. */
const longestCut = 160

/** Words that begin a clause or a circumstance: what stands before them says something by itself. */
const clauseOpeners = wordsIn(
  'after before as while when who which where that during but because since amid despite following although though',
)

/** Words before which a sentence is cut only where no clause begins in time. */
const phraseOpeners = wordsIn('with on at in by from over about for')

/**
 * The title made of the article's first sentence, cut where a clause ends.
 *
 *     SEOUL: The ferries should sail again, President Ko Minjung told his counterpart during …
 *            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ what was said
 *     Two bridges reopened in Lviv after months of repairs that …
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ what stands before a boundary, once it is too long
 */
export function titleFromLede(document: DocumentText, dateline: Dateline | null): Title {
  const lede = ledeTokens(document, dateline)
  const first = lede[0]
  const last = lede.at(-1)
  if (!first || !last) return untitled()
  const reported = reportedClause(lede)
  const tokens = withoutOpenMark(reported ?? lede)
  const end = endOfTitle(tokens)
  const range = textRange(tokens[0]?.range.start ?? first.range.start, end)
  return {
    origin: 'made',
    words: sliceOf(document.text, range),
    range,
    evidence: {
      rule: reported ? 'title-of-reported-clause' : 'title-of-main-clause',
      words: [range],
    },
  }
}

/** Of “It is late,” Ko said, a title has the words without the mark, whose partner stands behind the comma. */
function withoutOpenMark(tokens: readonly Token[]): readonly Token[] {
  const isMark = ({ text }: Token) => /^["“”‘’']$/u.test(text)
  const [first, ...rest] = tokens
  return first && isMark(first) && rest.length > 0 && !rest.some(isMark) ? rest : tokens
}

function untitled(): Title {
  const evidence = { rule: 'title-of-nothing', words: [] } as const
  return { origin: 'made', words: 'Untitled', range: null, evidence }
}

/** The tokens of the first sentence of the body, behind the dateline. */
function ledeTokens(document: DocumentText, dateline: Dateline | null): readonly Token[] {
  const start = dateline?.range.end ?? 0
  // a dateline can stand on a line of its own
  const sentence = document.sentences.findIndex(
    ({ paragraph, range }) => !document.headings.has(paragraph) && range.end > start,
  )
  return document.tokens.filter(
    (token) => token.sentence === sentence && token.range.start >= start,
  )
}

/** “X, Y told Z …” → X. The words of saying come right after a comma and a short subject. */
function reportedClause(tokens: readonly Token[]): readonly Token[] | null {
  for (let comma = 4; comma < tokens.length; comma++) {
    if (tokens[comma]?.text !== ',') continue
    const next = tokens.slice(comma + 1, comma + 12)
    const cue = next.findIndex(({ text, lower }) => text === ',' || isSaying(lower))
    const verb = next[cue]
    if (cue < 1 || !verb || verb.text === ',') continue
    const subject = next.slice(0, cue)
    if (subject.some(({ lower }) => clauseOpeners.has(lower) || phraseOpeners.has(lower))) continue
    return tokens.slice(0, comma)
  }
  return null
}

function isSaying(word: string): boolean {
  const reading = cueForms.get(word)
  return (
    reading?.verbs.some((verb) => verb.class === 'say' || verb.class === 'tell') === true &&
    (reading.forms.includes('past') || reading.forms.includes('third'))
  )
}

function endOfTitle(tokens: readonly Token[]): number {
  const first = tokens[0]?.range.start ?? 0
  const body = /^[.!?…]+$/u.test(tokens.at(-1)?.text ?? '') ? tokens.slice(0, -1) : tokens
  const whole = body.at(-1)?.range.end ?? tokens.at(-1)?.range.end ?? first + 1
  if (whole - first <= longestTitle) return whole
  return (
    cutWithin(body, first, longestTitle, true) ?? cutWithin(body, first, longestCut, false) ?? whole
  )
}

/** Where the first `letters` of the sentence can be cut; with a verb in them, or they say nothing. */
function cutWithin(
  tokens: readonly Token[],
  first: number,
  letters: number,
  needsVerb: boolean,
): number | null {
  const fitting = tokens.filter(({ range }) => range.end - first <= letters)
  const end = boundaryBefore(fitting) ?? fitting.at(-1)?.range.end ?? null
  const hasVerb = fitting.some(({ range, lower }) => range.end <= (end ?? 0) && isFiniteVerb(lower))
  return end === null || (needsVerb && !hasVerb) ? null : end
}

function isFiniteVerb(word: string): boolean {
  return isListedVerb(word) || /.{2}ed$/u.test(word)
}

/** The end of the words before the last boundary: a clause's by preference, else a phrase's. */
function boundaryBefore(tokens: readonly Token[]): number | null {
  return (
    lastCut(tokens, 7, ({ text, lower }) => /^[,;:—–]$/u.test(text) || clauseOpeners.has(lower)) ??
    lastCut(tokens, 5, ({ lower }) => phraseOpeners.has(lower))
  )
}

function lastCut(
  tokens: readonly Token[],
  fewest: number,
  isBoundary: (token: Token) => boolean,
): number | null {
  for (let at = tokens.length - 1; at >= fewest; at--) {
    const token = tokens[at]
    const before = tokens[at - 1]
    if (!token || !before || before.kind === 'mark' || functionWords.has(before.lower)) continue
    if (isBoundary(token)) return before.range.end
  }
  return null
}
