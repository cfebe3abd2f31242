import type { Dateline } from '../../annotation/document.ts'
import type { Entity } from '../../annotation/entities.ts'
import type { DocumentText } from '../document-text.ts'
import { discourseOf } from './discourse.ts'
import { entitiesOf } from './entities-of.ts'
import { findNames } from './find-names.ts'
import { linkGroups } from './link-groups.ts'
import { linkNames } from './link-names.ts'
import { linkOffices } from './link-offices.ts'
import { linkPronouns } from './link-pronouns.ts'
import { readCapital } from './read-capitals.ts'
import { noRoles } from './roles.ts'
import { wordsOfText } from './words.ts'

/**
 * Who and what the article names, each with all its mentions, in order of first mention.
 *
 * @param dateline  its place is a mention too, always of the city
 */
export function findEntities(document: DocumentText, dateline: Dateline | null): Entity[] {
  const words = wordsOfText(document)
  const chains = linkNames(words, findNames(words, dateline))
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
