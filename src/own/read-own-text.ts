import { analyse } from '../analysis/analyse.ts'
import type { Answer, TextToRead } from '../app/own/own-text.ts'
import { textFaultOf } from '../articles/text-fault.ts'
import { drawnPartsOf, findingsOf } from '../drawing/draw-article.tsx'
import { articlePageData } from '../drawing/page-data-of.ts'
import { articleOf } from '../reader/article-context.tsx'
import { unkeptSlug } from '../reader/article-text.ts'
import { putSourceFile } from '../reader/source-file.ts'
import { withNumberedIds } from './numbered-ids.ts'

/** Does for a reader’s own text what the build does for a seed. */
export function readOwnText({ text, title, published, sourceFile }: TextToRead): Answer {
  const fault = textFaultOf(text)
  if (fault) return { kind: 'no-article', fault }
  putSourceFile(unkeptSlug, sourceFile)
  const analysis = withNumberedIds(analyse(text, { published, title }))
  const article = articleOf(unkeptSlug, text, analysis)
  return {
    kind: 'read',
    page: { ...articlePageData(article), isOwn: true },
    parts: drawnPartsOf(article, null),
    findings: findingsOf(article, null),
  }
}
