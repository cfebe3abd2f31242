import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import * as v from 'valibot'
import { parse } from 'yaml'
import type { EntityType } from '../../src/annotation/entities.ts'
import type { Quotation, Source } from '../../src/annotation/quotations.ts'
import { contains, sliceOf, type TextRange } from '../../src/annotation/range.ts'
import type { Timex } from '../../src/annotation/times.ts'
import { type Anchor, type Haystack, haystackOf, resolveAnchor } from './anchor.ts'
import { type GoldFile, goldFile } from './gold-file.ts'
import { nameMentions } from './gold-names.ts'

/** One article and what a careful reader finds in it; all ranges are over `text` as the file has it. */
export type Gold = {
  readonly slug: string
  readonly text: string
  /** What the engine is told; `null` when it must find the date in the text or do without. */
  readonly published: string | null
  /** The date that the text itself tells. */
  readonly dated: { readonly range: TextRange; readonly date: string } | null
  readonly title: TextRange | null
  readonly headings: readonly TextRange[]
  readonly dateline: TextRange | null
  readonly boilerplate: readonly TextRange[]
  readonly entities: readonly GoldEntity[]
  readonly quotations: readonly GoldQuotation[]
  readonly notQuotations: readonly TextRange[]
  readonly times: readonly Pick<Timex, 'range' | 'type' | 'value'>[]
  readonly events: readonly GoldEvent[]
  readonly metonyms: readonly GoldMetonym[]
  /** What may be found or left: not counted. */
  readonly either: Readonly<Record<EitherLayer, readonly TextRange[]>>
}
export type EitherLayer = 'boilerplate' | 'names' | 'quotations' | 'times' | 'events'

export type GoldEntity = {
  readonly name: string
  readonly type: EntityType
  readonly mentions: readonly {
    readonly range: TextRange
    readonly kind: 'name' | 'nominal' | 'pronoun'
  }[]
}

export type GoldSource =
  | { readonly kind: 'entities'; readonly names: readonly string[] }
  | { readonly kind: 'unnamed'; readonly range: TextRange }
  | { readonly kind: 'unknown'; readonly why: Extract<Source, { why: unknown }>['why'] }

export type GoldQuotation = {
  readonly range: TextRange
  readonly kind: Quotation['kind']
  readonly source: GoldSource
  readonly via: readonly { readonly entity: string | null; readonly range: TextRange }[]
  readonly group: string | null
}

export type GoldEvent = {
  readonly range: TextRange
  readonly date: string | null
  readonly planned: boolean
  readonly entities: readonly string[]
}

/** A capital’s name, and what it stands for there. */
export type GoldMetonym = { readonly range: TextRange; readonly kind: 'government' | 'place' }

const articles = new URL('./articles/', import.meta.url)

/** The slugs of all gold articles, sorted. */
export function goldSlugs(): readonly string[] {
  const names = readdirSync(articles).filter((name) => name.endsWith('.txt'))
  return names.map((name) => basename(name, '.txt')).sort()
}

/** @throws Error that names the file and the words, when something in it can’t be read or found */
export function readGold(slug: string): Gold {
  const text = readFileSync(new URL(`${slug}.txt`, articles), 'utf8')
  const file = `${slug}.gold.yaml`
  return resolveGold(slug, text, readFileSync(new URL(file, articles), 'utf8'))
}

export function resolveGold(slug: string, text: string, yaml: string): Gold {
  try {
    // “failsafe” leaves 2024 and 2024-03-12 the strings that they are in the file.
    return resolve(slug, text, v.parse(goldFile, parse(yaml, { schema: 'failsafe' })))
  } catch (error) {
    throw new Error(`${slug}.gold.yaml: ${reasonOf(error)}`, { cause: error })
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof v.ValiError) {
    return `${v.getDotPath(error.issues[0])}: ${error.message}`
  }
  return error instanceof Error ? error.message : String(error)
}

function resolve(slug: string, text: string, file: GoldFile): Gold {
  const haystack = haystackOf(text)
  const at = (anchor: Anchor) => resolveAnchor(haystack, anchor)
  const all = (anchors: readonly Anchor[] = []) => anchors.map(at)
  const boilerplate = all(file.boilerplate)
  const entities = entitiesOf(haystack, file, boilerplate)
  const known = knownNames(entities)
  return {
    slug,
    text,
    published: file.published ?? null,
    dated: file.dated ? { range: at(file.dated.words), date: file.dated.date } : null,
    title: file.title === undefined ? null : at(file.title),
    headings: all(file.headings),
    dateline: file.dateline === undefined ? null : at(file.dateline),
    boilerplate,
    entities,
    quotations: file.quotations.map((quotation) => ({
      range: at(quotation.words),
      kind: quotation.kind,
      source: sourceOf(quotation, at, known),
      via: quotation.via.map((link) => ({
        entity: link.entity === undefined ? null : (known([link.entity])[0] ?? null),
        range: at(link.words),
      })),
      group: quotation.group ?? null,
    })),
    notQuotations: all(file.not_quotations),
    times: file.times.map(([words, type, value]) => ({ range: at(words), type, value })),
    events: file.events.map((event) => ({
      range: at(event.words),
      date: event.date ?? null,
      planned: event.planned === 'true',
      entities: known(event.with),
    })),
    metonyms: metonymsOf(text, file, entities, at),
    either: {
      boilerplate: all(file.either.boilerplate),
      names: all(file.either.names),
      quotations: all(file.either.quotations),
      times: all(file.either.times),
      events: all(file.either.events),
    },
  }
}

function entitiesOf(haystack: Haystack, file: GoldFile, boilerplate: readonly TextRange[]) {
  const named = nameMentions(haystack, file.entities, boilerplate)
  return file.entities.map((entity, index): GoldEntity => {
    const point = (kind: 'nominal' | 'pronoun') => (anchor: Anchor) => ({
      range: resolveAnchor(haystack, anchor),
      kind,
    })
    const mentions = [
      ...(named[index] ?? []).map((range) => ({ range, kind: 'name' as const })),
      ...entity.described.map(point('nominal')),
      ...entity.pronouns.map(point('pronoun')),
    ]
    mentions.sort((a, b) => a.range.start - b.range.start)
    if (mentions.length === 0) throw new Error(`“${entity.name}” is never mentioned`)
    return { name: entity.name, type: entity.type, mentions }
  })
}

function knownNames(entities: readonly GoldEntity[]) {
  const names = new Set(entities.map(({ name }) => name))
  if (names.size < entities.length) throw new Error('two entities of one name')
  return (asked: readonly string[]) => {
    const unknown = asked.find((name) => !names.has(name))
    if (unknown !== undefined) throw new Error(`“${unknown}” is no entity of the file`)
    return asked
  }
}

function sourceOf(
  { words, speakers, unnamed, unknown }: GoldFile['quotations'][number],
  at: (anchor: Anchor) => TextRange,
  known: (names: readonly string[]) => readonly string[],
): GoldSource {
  if ([speakers, unnamed, unknown].filter((given) => given !== undefined).length !== 1) {
    throw new Error(`${JSON.stringify(words)} needs one of speakers, unnamed, unknown`)
  }
  if (speakers) return { kind: 'entities', names: known(speakers) }
  if (unnamed !== undefined) return { kind: 'unnamed', range: at(unnamed) }
  return { kind: 'unknown', why: unknown ?? 'no-cue' }
}

function metonymsOf(
  text: string,
  file: GoldFile,
  entities: readonly GoldEntity[],
  at: (anchor: Anchor) => TextRange,
): GoldMetonym[] {
  const found = file.entities.flatMap((entity, index) => {
    const mark = (kind: GoldMetonym['kind']) => (anchor: Anchor) => {
      const range = at(anchor)
      const named = entities[index]?.mentions.some(
        (mention) => mention.kind === 'name' && contains(mention.range, range),
      )
      if (!named) throw new Error(`“${sliceOf(text, range)}” is no name of ${entity.name}`)
      return { range, kind }
    }
    return [...entity.governments.map(mark('government')), ...entity.cities.map(mark('place'))]
  })
  return found.sort((a, b) => a.range.start - b.range.start)
}
