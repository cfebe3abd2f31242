import type { Dateline } from '../../annotation/document.ts'
import type { Entity } from '../../annotation/entities.ts'
import type { DocumentText } from '../document-text.ts'
import { entitiesOf } from './entities-of.ts'
import { findNames } from './find-names.ts'
import { linkNames } from './link-names.ts'
import { wordsOfText } from './words.ts'

/**
 * Who and what the article names, each with all its mentions, in order of first mention.
 *
 * @param dateline  its place is a mention too, always of the city
 */
export function findEntities(document: DocumentText, dateline: Dateline | null): Entity[] {
  const words = wordsOfText(document)
  const chains = linkNames(words, findNames(words, dateline))
  return entitiesOf(document.text, chains, [])
}
