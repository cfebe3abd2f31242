import type { Entity } from '../../annotation/entities.ts'
import type { Evidence } from '../../annotation/evidence.ts'
import type { Quotation, Source } from '../../annotation/quotations.ts'
import { sliceOf, type TextRange, textRange } from '../../annotation/range.ts'
import type { DocumentText } from '../document-text.ts'

/** What somebody says in a transcript or an interview, as the label of the line tells. */
export type Turn = Omit<Quotation, 'id' | 'group'> & { readonly piece: string }

/** “MARSH:”, “ROSA KLEIN, HOST:”, “Dr. KLEIN (on screen):” */
const shouted =
  /^(?<label>(?:(?:Mr|Ms|Mrs|Dr|Sen|Rep|Gov|Sir)\.? )?\p{Lu}[\p{Lu}\p{M}.'’-]+(?: \p{Lu}[\p{Lu}\p{M}.'’-]*){0,4})(?:, [^:.!?]{2,50}| \([^():]{2,40}\))?:\s+(?=\S)/u
const answer = /^(?<label>A|ANSWER|Answer)\s?[.:]\s+(?=\S)/u
const question = /^(?<label>Q|QUESTION|Question)\s?[.:]\s+(?=\S)/u
/** Lines so labelled that are no speech. */
const labels =
  /^(?:WATCH|UPDATED?|BREAKING|OPINION|ANALYSIS|EXPLAINER|EXCLUSIVE|CORRECTION|LIVE|NEWS|VIDEO|NOTE|READ|MORE|RELATED|WARNING|FACT|WHAT|WHEN|WHERE|WHO|WHY|HOW|AGE|FROM|PRICE|TICKETS|SOURCE)\b/u
/** One labelled line is a headline’s way of naming; so many are a conversation. */
const fewestTurns = 3

type Line = {
  readonly range: TextRange
  readonly kind: 'speaker' | 'answer' | 'question' | 'none'
  readonly label: TextRange | null
  /** What is said, without the label. */
  readonly words: TextRange | null
}

/**
 * The turns of a transcript, and the answers of an interview.
 *
 *     MARSH: The bees are on the roof.          direct, Marsh
 *     Q: Are you afraid of them?                a question of the paper’s own: none
 *     A: Not any more.                          direct, the person whom the introduction is about
 *
 * A paragraph without a label goes on with the turn before it, where another turn follows.
 */
export function findTurns(document: DocumentText, entities: readonly Entity[]): Turn[] {
  const lines = document.paragraphs.map((range) => lineOf(document.text, range))
  const labelled = lines.filter(({ kind }) => kind !== 'none')
  const names = new Set(labelled.map(({ label }) => label && sliceOf(document.text, label)))
  if (labelled.length < fewestTurns || names.size < 2) return []
  const interviewee = intervieweeOf(lines, entities)
  const last = lines.findLastIndex(({ kind }) => kind !== 'none')
  const turns: Turn[] = []
  let speaking: Line | null = null
  for (const [index, line] of lines.entries()) {
    if (line.kind !== 'none') speaking = line.kind === 'question' ? null : line
    const goesOn = line.kind === 'none' && index < last && !document.headings.has(index)
    const isAside = /^[([].*[)\]]$/u.test(sliceOf(document.text, line.range))
    if (!speaking || isAside || (line.kind === 'none' && !goesOn)) continue
    turns.push(turnOf(document.text, line, speaking, entities, interviewee))
  }
  return turns
}

function lineOf(text: string, range: TextRange): Line {
  const head = text.slice(range.start, Math.min(range.end, range.start + 120))
  for (const [kind, form] of [
    ['answer', answer],
    ['question', question],
    ['speaker', shouted],
  ] as const) {
    const match = form.exec(head)
    const label = match?.groups?.label
    if (!match || label === undefined || labels.test(label)) continue
    return {
      range,
      kind,
      label: textRange(range.start, range.start + label.length),
      words: textRange(range.start + match[0].length, range.end),
    }
  }
  return { range, kind: 'none', label: null, words: null }
}

function turnOf(
  text: string,
  line: Line,
  speaking: Line,
  entities: readonly Entity[],
  interviewee: Entity | null,
): Turn {
  const range = line.words ?? line.range
  const label = speaking.label ?? range
  const source =
    speaking.kind === 'answer' ? answerer(label, interviewee) : speakerOf(text, label, entities)
  return {
    range,
    kind: 'direct',
    content: range,
    source,
    cue: null,
    via: [],
    holder: null,
    piece: `turn ${speaking.range.start}`,
    evidence: [
      {
        rule: speaking.kind === 'answer' ? 'answer-in-interview' : 'turn-in-transcript',
        words: [label],
      },
      ...missing(source),
    ],
  }
}

/** What it would have taken to tell whose turn it is. */
function missing(source: Source): Evidence[] {
  if (source.kind !== 'unresolved' || source.range === null) return []
  const rule = source.why === 'two-candidates' ? 'name-of-several' : 'nobody-answers'
  return [{ rule, words: [source.range] }]
}

function answerer(label: TextRange, interviewee: Entity | null): Source {
  return interviewee
    ? { kind: 'entity', entities: [interviewee.id], range: label }
    : { kind: 'unresolved', why: 'no-antecedent', range: label }
}

/** The only person with all the words of the label, or with its letters for initials; a role (“MODERATOR”) is nobody known. */
function speakerOf(text: string, label: TextRange, entities: readonly Entity[]): Source {
  const words = lettersOf(sliceOf(text, label))
  const persons = entities.filter(({ type }) => type === 'person')
  const whole = persons.filter(({ name }) => lettersOf(name).join(' ') === words.join(' '))
  const alike = persons.filter(({ name }) => words.every((word) => lettersOf(name).includes(word)))
  const named = words.length > 1 && whole.length === 1 ? whole : alike
  const initials = persons.filter(({ name }) => initialsOf(name) === words.join(' '))
  const fitting = named.length > 0 ? named : initials
  const [only] = fitting
  if (!only) return { kind: 'unnamed', range: label }
  if (fitting.length > 1) {
    // a name that was told in full somewhere beats a bare surname that was not led to it
    const full = fitting.filter(({ name }) => lettersOf(name).length > 1)
    const [fuller] = full
    if (full.length === 1 && fuller) return { kind: 'entity', entities: [fuller.id], range: label }
    const candidates = fitting.map(({ id }) => id)
    return { kind: 'unresolved', why: 'two-candidates', candidates, range: label }
  }
  return { kind: 'entity', entities: [only.id], range: label }
}

/** “rk” of “Rosa Klein”: so interviews mark whose words are whose. */
const initialsOf = (name: string) =>
  lettersOf(name)
    .map((word) => word.charAt(0))
    .join('')

function lettersOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{M}'’-]+/u)
    .filter((word) => word !== '' && !/^(?:mr|ms|mrs|dr|sen|rep|gov|sir)$/u.test(word))
}

/** The person whom the lines above the first question name most often, the first of equals. */
function intervieweeOf(lines: readonly Line[], entities: readonly Entity[]): Entity | null {
  const first = lines.find(({ kind }) => kind === 'question' || kind === 'answer')?.range.start
  if (first === undefined) return null
  const counts = entities
    .filter(({ type }) => type === 'person')
    .map((entity) => ({
      entity,
      count: entity.mentions.filter(({ range }) => range.end <= first).length,
      at: entity.mentions[0]?.range.start ?? first,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.at - b.at)
  return counts[0]?.entity ?? null
}
