import type { Analysis } from '../annotation/analysis.ts'
import type { Title } from '../annotation/document.ts'
import type { Entity } from '../annotation/entities.ts'
import type { EventMention } from '../annotation/events.ts'
import type { Evidence } from '../annotation/evidence.ts'
import { type Quotation, speakersOf } from '../annotation/quotations.ts'
import type { TextRange } from '../annotation/range.ts'
import type { Timex } from '../annotation/times.ts'

/** A range as the command line writes it: `[start, end)` in UTF-16 code units over the text as given. */
type Pair = readonly [start: number, end: number]

/**
 * An analysis as plain JSON, one line of output: ranges become pairs, and nothing is left out. The names of
 * the fields are the command line’s contract.
 */
export function analysisRecord(id: string, analysis: Analysis) {
  const { published, dateStated, title, dateline, boilerplate, sections } = analysis
  return {
    id,
    published,
    publishedFrom: publishedFrom(analysis),
    publishedRange: dateStated && pair(dateStated.range),
    title: titleRecord(title),
    dateline: dateline && { range: pair(dateline.range), place: pair(dateline.place) },
    entities: analysis.entities.map(entityRecord),
    quotes: analysis.quotations.map(quoteRecord),
    times: analysis.times.map(timeRecord),
    events: analysis.events.map(eventRecord),
    sections: sections.map((section) => ({
      id: section.id,
      title: section.title.words,
      range: pair(section.range),
      titleOrigin: section.title.origin,
      paragraphs: section.paragraphs.map(({ id, range, role }) => ({
        id,
        range: pair(range),
        role,
      })),
    })),
    boilerplate: boilerplate.map(({ range }) => pair(range)),
    boilerplateRules: boilerplate.map(({ evidence }) => evidence.rule),
  }
}

/** `text`: the article states the day itself; `supplied`: whoever called us does. */
function publishedFrom({ published, dateStated }: Analysis): 'text' | 'supplied' | null {
  if (published === null) return null
  return dateStated ? 'text' : 'supplied'
}

function titleRecord({ words, origin, range }: Title) {
  return { words, origin, range: range && pair(range) }
}

function entityRecord({ id, name, type, mentions, aliases, readings }: Entity) {
  return {
    id,
    name,
    type,
    mentions: mentions.map(({ range, kind, evidence }) => ({
      range: pair(range),
      kind,
      rule: evidence.rule,
    })),
    aliases,
    readings: readings.map((reading) => ({
      id: reading.id,
      name: reading.name,
      kind: reading.kind,
      mentions: reading.mentions.map(({ range, evidence }) => ({
        range: pair(range),
        rule: evidence.rule,
      })),
    })),
  }
}

function quoteRecord(quotation: Quotation) {
  const { id, range, kind, content, source, cue, via, holder, group, evidence } = quotation
  return {
    id,
    range: pair(range),
    kind,
    speakers: speakersOf(quotation),
    source: source.range && pair(source.range),
    cue: cue && pair(cue),
    via: via.map((link) => ({ entity: link.entity, range: pair(link.range) })),
    group,
    content: pair(content),
    sourceKind: source.kind,
    ...(source.kind === 'unresolved' ? { why: source.why } : {}),
    ...('candidates' in source ? { candidates: source.candidates } : {}),
    holder: holder && { entity: holder.entity, range: pair(holder.range) },
    evidence: evidence.map(evidenceRecord),
  }
}

function timeRecord({ range, type, value, mod, hedge, quant, freq, unresolved, evidence }: Timex) {
  return {
    range: pair(range),
    type,
    value,
    ...(mod && { mod }),
    ...(hedge && { hedge: pair(hedge) }),
    ...(quant && { quant }),
    ...(freq && { freq }),
    ...(unresolved && { unresolved }),
    evidence: evidenceRecord(evidence),
  }
}

function eventRecord(event: EventMention) {
  const { id, range, date, planned, entities, label, when, undated, evidence } = event
  return {
    id,
    range: pair(range),
    date,
    planned,
    entities,
    label: pair(label),
    when: pair(when),
    ...(undated && { undated }),
    evidence: evidence.map(evidenceRecord),
  }
}

function evidenceRecord({ rule, words, sum }: Evidence) {
  return { rule, words: words.map(pair), ...(sum !== undefined && { sum }) }
}

function pair(range: TextRange): Pair {
  return [range.start, range.end]
}
