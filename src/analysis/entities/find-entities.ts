import type { Dateline } from '../../annotation/document.ts'
import type { Entity } from '../../annotation/entities.ts'
import { type Quotation, speakersOf } from '../../annotation/quotations.ts'
import { byPosition, sliceOf } from '../../annotation/range.ts'
import type { DocumentText } from '../document-text.ts'
import { nameModelText } from '../lexicons/name-model.ts'
import { type Discourse, discourseOf } from './discourse.ts'
import { entitiesOf } from './entities-of.ts'
import { findNames } from './find-names.ts'
import { withoutHeadlineWords } from './headline-names.ts'
import { learnGenders } from './learn-genders.ts'
import { modelOf, type NameModel } from './learned/name-model.ts'
import { readNames } from './learned/read-names.ts'
import { linkEpithets } from './link-epithets.ts'
import { linkGroups } from './link-groups.ts'
import { linkKinds } from './link-kinds.ts'
import { linkNames } from './link-names.ts'
import { linkOffices } from './link-offices.ts'
import { linkPronouns } from './link-pronouns.ts'
import { linkSpokenPronouns } from './link-spoken-pronouns.ts'
import { mergeNames } from './merge-names.ts'
import { readCapital } from './read-capitals.ts'
import { personsOfRoles } from './role-of-source.ts'
import { noRoles } from './roles.ts'
import { type MarkedSpeech, unmarkedSpeeches } from './unmarked-speech.ts'
import { wordsOfText } from './words.ts'

const nameModel = modelOf(nameModelText)

/** The entities of an article, before and after it is known who speaks its quoted words. */
export type EntityReading = {
  readonly entities: readonly Entity[]
  /**
   * The same entities, with the pronouns in quoted words linked too.
   *
   * @param quotations  with speakers among `entities`
   */
  withSpeakers(quotations: readonly Quotation[]): Entity[]
}

/**
 * Who and what the article names, each with all its mentions, in order of first mention.
 *
 * @param dateline  its place is a mention too, always of the city
 * @param model     what names look like; another one than the project’s is for measuring
 */
export function readEntities(
  document: DocumentText,
  dateline: Dateline | null,
  model: NameModel = nameModel,
): EntityReading {
  const words = wordsOfText(document)
  const ruleNames = findNames(words, dateline)
  const read = mergeNames(words, ruleNames, readNames(words, ruleNames, model))
  const names = withoutHeadlineWords(document, words, read)
  const chains = linkNames(words, names)
  const discourse = discourseOf(words, chains)
  const roles = noRoles()
  // before the groups: “the two leaders” are people of whom the text says that they lead
  linkOffices(discourse, roles)
  // before the pronouns: “his wife Ada Berg” is no “he”, wherever it stands
  learnGenders(discourse, roles)
  linkKinds(discourse, dateline)
  // before the pronouns: “the Spaniard said he”
  linkEpithets(discourse, roles)
  // before the pronouns: “they” can stand for “the two leaders”
  linkGroups(discourse, roles)
  linkPronouns(discourse, roles)
  const readings = new Map(chains.map((chain) => [chain, readCapital(discourse, chain)]))
  const entities = entitiesOf(document.text, chains, discourse.added, readings)
  return {
    entities,
    withSpeakers(quotations) {
      const speeches = speechesIn(document.text, discourse, quotations, entities)
      const unmarked = unmarkedSpeeches(document, discourse, speeches)
      const marked = speeches.filter(({ isMarked }) => isMarked)
      const all = [...marked, ...unmarked].sort((a, b) => byPosition(a.range, b.range))
      linkSpokenPronouns(discourse, roles, all)
      return entitiesOf(document.text, chains, discourse.added, readings)
    },
  }
}

/** Quotations with the chains of their speakers; a government's are those of its capital. */
function speechesIn(
  text: string,
  discourse: Discourse,
  quotations: readonly Quotation[],
  entities: readonly Entity[],
): MarkedSpeech[] {
  const chainOf = new Map(
    entities.flatMap(({ id, readings }, index) => {
      const chain = discourse.chains[index]
      return chain ? [id, ...readings.map((reading) => reading.id)].map((one) => [one, chain]) : []
    }),
  )
  const personOf = personsOfRoles(discourse)
  return quotations.map((quotation) => {
    const { source, range, kind } = quotation
    const known = speakersOf(quotation).flatMap((id) => chainOf.get(id) ?? [])
    const role =
      source.kind === 'unnamed' ? personOf(sliceOf(text, source.range), source.range) : null
    const speakers = role ? [role] : known
    return {
      range,
      speakers,
      source: source.range,
      isMarked: kind !== 'indirect',
    }
  })
}
