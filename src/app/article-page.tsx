import { type ReactNode, useCallback, useMemo, useRef } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import {
  type Filter,
  filterNames,
  formatFilter,
  noFilter,
  parseFilter,
  toggleEntity,
  toggleSpeaker,
} from '../address/filter.ts'
import { queryWith } from '../address/query.ts'
import { useRovingFocus } from '../reader/article/use-roving-focus.ts'
import { EntitySidebar } from '../reader/entities/entity-sidebar.tsx'
import { FilterBar } from '../reader/entities/filter-bar.tsx'
import { filterablesOf, knownPart, unknownIn } from '../reader/entities/matching.ts'
import { usePassage } from '../reader/links/use-passage.ts'
import { usePageAddress } from '../reader/print/use-page-address.ts'
import { texts } from '../texts/texts.ts'
import { ArticleFoot } from './article-foot.tsx'
import { ArticleHeader } from './article-header.tsx'
import { Dock } from './dock.tsx'
import { Drawn, type DrawnParts } from './drawn.tsx'
import { DrawnTimeline } from './drawn-timeline.tsx'
import { Editing } from './editing.tsx'
import { filterRuleOf } from './filter-rule.ts'
import { OpenTool } from './open-tool.tsx'
import type { ArticlePageData } from './page-data.ts'
import { PassagePanel } from './passage-panel.tsx'
import { useHydrated } from './use-hydrated.ts'
import { useStyleRule } from './use-style-rule.ts'
import { useWordClicks } from './use-word-clicks.ts'

type ArticlePageProps = { readonly page: ArticlePageData; readonly parts: DrawnParts | null }

/** One article: its words, what was said in it, what happened when, and who is involved. */
export function ArticlePage({ page, parts }: ArticlePageProps) {
  const { filter, unknown, change } = useFilter(page)
  const passage = usePassage()
  const root = useRef<HTMLDivElement>(null)
  const article = useRef<HTMLElement>(null)
  useRovingFocus(article)
  usePageAddress(article)
  useStyleRule(filterRuleOf(filter))
  const onToggle = useStableCallback((id: string) => change(toggleEntity(filter, id)))
  useWordClicks(root, {
    onEntities: (ids) => change(ids.reduce(toggleEntity, filter)),
    onSpeaker: (id) => change(toggleSpeaker(filter, id)),
  })
  return (
    <div ref={root} className={page.paragraphs > longFrom ? 'long columns' : 'columns'}>
      <main id="main">
        <article ref={article} aria-labelledby="title">
          <ArticleHeader page={page} />
          <Drawn className="body" html={parts?.body} />
          <Drawn html={parts?.receipt} />
          <ArticleFoot slug={page.slug} />
          <Drawn className="paper" hidden html={parts?.paper} />
        </article>
        <Dock>
          <PassagePanel page={page} passage={passage} />
          <Notices unknown={unknown} />
          <FilterBar
            entities={page.entities}
            paragraphs={page.paragraphs}
            filter={filter}
            onChange={change}
          />
          <OpenTool where="dock" page={page} />
          <Editing page={page} />
        </Dock>
      </main>
      <div className="panels">
        <Region name={texts.timeline.title} id="timeline" count={page.counts.events}>
          <DrawnTimeline html={parts?.timeline} dated={page.counts.dated} />
        </Region>
        <Region name={texts.quotations.title} id="quotations" count={page.counts.quotations}>
          <Drawn html={parts?.quotations} />
        </Region>
      </div>
      <aside id="entities" aria-labelledby="entities-title" className="later">
        <h2 id="entities-title" className="mb-3 text-head font-semibold">
          {texts.entities.title}
        </h2>
        <EntitySidebar entities={page.entities} filter={filter} onToggle={onToggle} />
      </aside>
    </div>
  )
}

/** Paragraphs from which an article is long enough for the browser to leave out what is not in view. */
const longFrom = 100

type RegionProps = {
  readonly name: string
  readonly id: string
  readonly count: number
  readonly children: ReactNode
}

function Region({ name, id, count, children }: RegionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="later">
      <h2 className="mb-3 text-head font-semibold">
        <span id={`${id}-title`}>{name}</span> {count > 0 && <span className="count">{count}</span>}
      </h2>
      {children}
    </section>
  )
}

function Notices({ unknown }: { unknown: readonly string[] }) {
  if (unknown.length === 0) return null
  return (
    <p className="mb-2 text-small" role="status">
      {texts.filter.unknown(unknown.map((id) => `“${id}”`).join(', '))}
    </p>
  )
}

/** The filter that the address holds, as far as this article knows it, and a way to change it. */
function useFilter(page: ArticlePageData) {
  const hydrated = useHydrated()
  const [query] = useSearchParams()
  const navigate = useNavigate()
  const known = useMemo(() => filterablesOf(page.entities), [page.entities])
  const asked = hydrated ? parseFilter(query) : noFilter
  const change = (filter: Filter) => {
    const search = queryWith(query, filterNames, formatFilter(filter))
    void navigate({ search, hash: window.location.hash }, { preventScrollReset: true })
  }
  return { filter: knownPart(asked, known), unknown: unknownIn(asked, known), change }
}

/** One function for the life of the component that always does what the latest `callback` does. */
function useStableCallback<A>(callback: (argument: A) => void): (argument: A) => void {
  const latest = useRef(callback)
  latest.current = callback
  return useCallback((argument) => latest.current(argument), [])
}
