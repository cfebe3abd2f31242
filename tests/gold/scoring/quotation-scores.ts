import { overlaps, type TextRange, textRange } from '../../../src/annotation/range.ts'
import type { Gold, GoldQuotation } from '../read-gold.ts'
import { type Count, shareCount } from './count.ts'
import { counted, countFound, overlapShare, type Pair, pairUp } from './pairing.ts'
import { goldNames } from './same-entity.ts'
import type { Scorable } from './scorable.ts'

type FoundQuotation = Scorable['quotations'][number]
type Match = Pair<GoldQuotation, FoundQuotation>

export type QuotationScores = {
  /** Spans of direct and mixed quotations; those of indirect ones. */
  readonly quotations: Count
  readonly indirect: Count
  /** Of the spans found, the ones whose kind (direct, mixed, indirect) is told right. */
  readonly kinds: Count
  /** Of the spans found, the ones credited to the right speakers, or to nobody where gold names nobody. */
  readonly speakers: Count
  readonly indirectSpeakers: Count
  /** Of the spans found that reach us through others, the ones with that chain. */
  readonly chains: Count
  /** Titles, nicknames, scare quotes and words as words that are not taken for speech. */
  readonly leftAlone: Count
}

/** A span in marks is found when it shares 80 % with one of gold; a reported clause, whose ends are less sharp, 50 %. */
const leastShare = { direct: 0.8, mixed: 0.8, indirect: 0.5 }

export function scoreQuotations(gold: Gold, found: Scorable): QuotationScores {
  const either = gold.either.quotations
  const wanted = counted(gold.quotations, either)
  const matches = pairUp(wanted, found.quotations, (one, other) => {
    const share = overlapShare(trim(gold.text, one.range), trim(gold.text, other.range))
    return share >= leastShare[one.kind] ? share : 0
  })
  const isIndirect = ({ kind }: { readonly kind: GoldQuotation['kind'] }) => kind === 'indirect'
  const spans = (indirect: boolean): Count => {
    const those = found.quotations.filter((one) => isIndirect(one) === indirect)
    const right = matches.filter(
      (match) => isIndirect(match.gold) === indirect && isIndirect(match.found) === indirect,
    )
    return {
      gold: wanted.filter((one) => isIndirect(one) === indirect).length,
      found: countFound(those, right, either),
      right: right.length,
    }
  }
  const speaker = speakerJudge(gold, found)
  const speakers = (indirect: boolean) =>
    shareCount(matches.filter((match) => isIndirect(match.gold) === indirect).map(speaker))
  return {
    quotations: spans(false),
    indirect: spans(true),
    kinds: shareCount(matches.map((match) => match.gold.kind === match.found.kind)),
    speakers: speakers(false),
    indirectSpeakers: speakers(true),
    chains: shareCount(
      matches.filter((match) => match.gold.via.length > 0).map(chainJudge(gold, found)),
    ),
    leftAlone: shareCount(
      gold.notQuotations.map(
        (range) => !found.quotations.some((one) => overlapShare(one.range, range) >= 0.8),
      ),
    ),
  }
}

function speakerJudge(gold: Gold, found: Scorable) {
  const names = goldNames(gold.entities, found.entities)
  const nameless = new Map(
    gold.entities
      .filter(({ mentions }) => mentions.every(({ kind }) => kind !== 'name'))
      .map(({ name, mentions }) => [name, mentions.map(({ range }) => range)]),
  )
  return ({ gold: { source: wanted }, found: { source } }: Match): boolean => {
    if (wanted.kind === 'unknown') return source.kind !== 'entity'
    const credited = source.kind === 'entity' ? source.entities.map((id) => names.get(id)) : []
    const at = source.range
    if (wanted.kind === 'unnamed') {
      const nobody = source.kind !== 'unresolved' && credited.every((name) => name === undefined)
      return nobody && at !== null && overlaps(at, wanted.range)
    }
    if (credited.length > 0) return sameNames(wanted.names, credited)
    // “a neighbour said” is as good as found when the words are: there is no name to lead to
    return (
      source.kind === 'unnamed' &&
      wanted.names.every((name) =>
        nameless.get(name)?.some((range) => overlaps(range, source.range)),
      )
    )
  }
}

function sameNames(wanted: readonly string[], credited: readonly (string | undefined)[]): boolean {
  const names = new Set(credited)
  return names.size === wanted.length && wanted.every((name) => names.has(name))
}

/**
 * The same links in the same order: each names the same entity, or stands in the same words where none is
 * named. The speaker’s own paper (“Xu said in a statement”) may be led to its speaker or not.
 */
function chainJudge(gold: Gold, found: Scorable) {
  const names = goldNames(gold.entities, found.entities)
  return (match: Match): boolean => {
    const { via } = match.found
    return (
      via.length === match.gold.via.length &&
      match.gold.via.every((link, index) => {
        const other = via[index]
        if (!other) return false
        const name = other.entity === null ? null : (names.get(other.entity) ?? null)
        if (name !== null && link.entity !== null) return name === link.entity
        const own = link.entity === null || isSpeaker(match.gold, link.entity)
        return own && overlaps(other.range, link.range)
      })
    )
  }
}

function isSpeaker({ source }: GoldQuotation, name: string): boolean {
  return source.kind === 'entities' && source.names.includes(name)
}

/** Without marks, white space and points at its ends, so that it is all one whether they were taken in. */
function trim(text: string, { start, end }: TextRange): TextRange {
  const edge = /[\s"“”‘’'«»„,.?!]/
  let from: number = start
  let to: number = end
  while (from < to - 1 && edge.test(text.charAt(from))) from++
  while (to > from + 1 && edge.test(text.charAt(to - 1))) to--
  return textRange(from, to)
}
