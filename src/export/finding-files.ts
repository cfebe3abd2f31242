import { analysisRecord } from './analysis-record.ts'
import { annotationCollectionOf, collectionName } from './annotation-collection.ts'
import { calendarOf } from './calendar.ts'
import type { ExportedArticle } from './exported-article.ts'
import { entitiesCsv, eventsCsv, quotationsCsv } from './tables.ts'

/** All that was found in an article, as files, by their names. */
export const findingFiles = {
  'quotations.csv': quotationsCsv,
  'entities.csv': entitiesCsv,
  'events.csv': eventsCsv,
  'timeline.ics': calendarOf,
  'analysis.json': ({ analysis }, slug) => JSON.stringify(analysisRecord(slug, analysis)),
  [collectionName]: (article) => JSON.stringify(annotationCollectionOf(article)),
} as const satisfies Record<string, (article: ExportedArticle, slug: string) => string>

export type FindingFileName = keyof typeof findingFiles
