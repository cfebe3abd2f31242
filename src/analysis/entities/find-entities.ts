import type { Dateline } from '../../annotation/document.ts'
import type { Entity } from '../../annotation/entities.ts'
import type { DocumentText } from '../document-text.ts'
import { nameModelText } from '../lexicons/name-model.ts'
import { discourseOf } from './discourse.ts'
import { entitiesOf } from './entities-of.ts'
import { findNames } from './find-names.ts'
import { modelOf, type NameModel } from './learned/name-model.ts'
import { readNames } from './learned/read-names.ts'
import { linkGroups } from './link-groups.ts'
import { linkNames } from './link-names.ts'
import { linkOffices } from './link-offices.ts'
import { linkPronouns } from './link-pronouns.ts'
import { mergeNames } from './merge-names.ts'
import { readCapital } from './read-capitals.ts'
import { noRoles } from './roles.ts'
import { wordsOfText } from './words.ts'

const nameModel = modelOf(nameModelText)

/**
 * Who and what the article names, each with all its mentions, in order of first mention.
 *
 * @param dateline  its place is a mention too, always of the city
 * @param model     what names look like; another one than the project’s is for measuring
 */
export function findEntities(
  document: DocumentText,
  dateline: Dateline | null,
  model: NameModel = nameModel,
): Entity[] {
  const words = wordsOfText(document)
  const ruleNames = findNames(words, dateline)
  const names = mergeNames(words, ruleNames, readNames(words, ruleNames, model))
  const chains = linkNames(words, names)
  const discourse = discourseOf(words, chains)
  const roles = noRoles()
  // before the groups: “the two leaders” are people of whom the text says that they lead
  linkOffices(discourse, roles)
  // before the pronouns: “they” can stand for “the two leaders”
  linkGroups(discourse, roles)
  linkPronouns(discourse, roles)
  const readings = new Map(chains.map((chain) => [chain, readCapital(discourse, chain)]))
  return entitiesOf(document.text, chains, discourse.added, readings)
}
