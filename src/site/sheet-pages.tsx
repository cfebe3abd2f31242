import { drawnSheet } from '../drawing/draw-sheet.tsx'
import type { Article } from '../reader/article-context.tsx'
import type { SheetMode } from '../reader/print/sheet-words.tsx'
import { texts } from '../texts/texts.ts'
import type { RenderedPage } from './render.tsx'

/**
 * The classroom sheet of an article and its solution. They are two pages, so that the sheet can be handed
 * out as a link too: nothing in it, not even in what is hidden, tells an answer. Neither has any script.
 */
export function sheetPages(article: Article): RenderedPage[] {
  return [sheetPage(article, 'questions'), sheetPage(article, 'solution')]
}

function sheetPage(article: Article, mode: SheetMode): RenderedPage {
  const path = pathOf(article, mode)
  return {
    path,
    title: texts.sheet.titles[mode],
    description: '',
    canonical: null,
    root: drawnSheet(article, mode, <Links article={article} mode={mode} />),
    data: null,
    findings: null,
    source: null,
  }
}

function pathOf({ slug }: Article, mode: SheetMode): string {
  return mode === 'questions' ? `a/${slug}/sheet/` : `a/${slug}/sheet/solution/`
}

/** Ways on, for a screen alone. */
function Links({ article, mode }: { article: Article; mode: SheetMode }) {
  const base = import.meta.env.BASE_URL
  const other = mode === 'questions' ? 'solution' : 'questions'
  return (
    <nav aria-label={texts.site.name}>
      <a href={`${base}a/${article.slug}/`}>{texts.sheet.toArticle}</a>
      <a href={base + pathOf(article, other)}>
        {mode === 'questions' ? texts.sheet.toSolution : texts.sheet.toSheet}
      </a>
      <span>{texts.sheet.toPrint}</span>
    </nav>
  )
}
