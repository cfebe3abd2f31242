import type { Dateline, Title } from '../../annotation/document.ts'
import { sliceOf, textRange } from '../../annotation/range.ts'
import type { DocumentText } from '../document-text.ts'
import { cueForms } from '../lexicons/cue-verbs.ts'
import type { Token } from '../text/tokenise.ts'

/** A headline is read at a glance; agencies keep theirs below about this many letters. */
const longestTitle = 100

/** Words before which a sentence can be cut, and what stands before still says something. */
const boundaries = new Set(
  `after before as while when who which where that during but and because since amid despite following although
   though with on at in by for from to over about`.split(/\s+/u),
)

/**
 * The title made of the article's first sentence, cut where a clause ends.
 *
 *     BEIJING: All parties should settle it, President Xi Jinping told his counterpart during …
 *              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ what was said
 *     Two bridges reopened in Lviv after months of repairs that …
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ what stands before a boundary, once it is too long
 */
export function titleFromLede(document: DocumentText, dateline: Dateline | null): Title {
  const lede = ledeTokens(document, dateline)
  const first = lede[0]
  const last = lede.at(-1)
  if (!first || !last) return untitled()
  const reported = reportedClause(lede)
  const tokens = reported ?? lede
  const end = endOfTitle(tokens)
  const range = textRange(first.range.start, end)
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

function untitled(): Title {
  const evidence = { rule: 'title-of-nothing', words: [] } as const
  return { origin: 'made', words: 'Untitled', range: null, evidence }
}

/** The tokens of the first sentence of the body, behind the dateline. */
function ledeTokens(document: DocumentText, dateline: Dateline | null): readonly Token[] {
  const sentence = document.sentences.findIndex(
    ({ paragraph }) => !document.headings.has(paragraph),
  )
  const start = dateline?.range.end ?? 0
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
    if (subject.some(({ lower }) => boundaries.has(lower) && lower !== 'of')) continue
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
  const fitting = body.filter(({ range }) => range.end - first <= longestTitle)
  return boundaryBefore(fitting) ?? fitting.at(-1)?.range.end ?? first + longestTitle
}

/** The end of the words before the last boundary that leaves a statement of some length. */
function boundaryBefore(tokens: readonly Token[]): number | null {
  for (let at = tokens.length - 1; at >= 5; at--) {
    const token = tokens[at]
    const before = tokens[at - 1]
    if (!token || !before || boundaries.has(before.lower) || before.kind === 'mark') continue
    if (/^[,;:—–]$/u.test(token.text) || boundaries.has(token.lower)) return before.range.end
  }
  return null
}
