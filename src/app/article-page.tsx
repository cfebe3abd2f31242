import { lazy, type ReactNode, Suspense, useCallback, useRef } from 'react'
import { type Filter, toggleEntity, toggleSpeaker } from '../address/filter.ts'
import { namingId } from '../address/naming.ts'
import { useRovingFocus } from '../reader/article/use-roving-focus.ts'
import { EntitySidebar } from '../reader/entities/entity-sidebar.tsx'
import { FilterBar } from '../reader/entities/filter-bar.tsx'
import { MetonymChoice } from '../reader/entities/metonym-choice.tsx'
import { usePassage } from '../reader/links/use-passage.ts'
import { BackAtPlace } from '../reader/place/back-at-place.tsx'
import { usePageAddress } from '../reader/print/use-page-address.ts'
import { texts } from '../texts/texts.ts'
import { ArticleFoot } from './article-foot.tsx'
import { ArticleHeader } from './article-header.tsx'
import { AskedMark } from './asked-mark.tsx'
import { CopyMentions } from './copy-mentions.tsx'
import { Dock } from './dock.tsx'
import { Drawn, type DrawnParts, textId } from './drawn.tsx'
import { DrawnTimeline } from './drawn-timeline.tsx'
import { Editing } from './editing.tsx'
import { NotesWatch } from './notes-watch.tsx'
import { LastNotice } from './notices.tsx'
import { OpenTool } from './open-tool.tsx'
import type { ArticlePageData } from './page-data.ts'
import { PassagePanel } from './passage-panel.tsx'
import { PiecesWatch } from './pieces-watch.tsx'
import { besideId } from './place-of-thread.ts'
import { SelectionWatch } from './selection-watch.tsx'
import { useFilter } from './use-filter.ts'
import { useHydrated } from './use-hydrated.ts'
import { useMatches } from './use-matches.ts'
import { useSelectableLinks } from './use-selectable-links.ts'
import { useStyleRule } from './use-style-rule.ts'
import { useThread } from './use-thread.ts'
import { useWholeLinks } from './use-whole-links.ts'
import { type ClickedMention, useWordClicks } from './use-word-clicks.ts'

const ThreadView = lazy(() =>
  import('./thread-view.tsx').then((module) => ({ default: module.ThreadView })),
)
const Namings = lazy(() => import('./namings.tsx').then((module) => ({ default: module.Namings })))

type ArticlePageProps = {
  readonly page: ArticlePageData
  readonly parts: DrawnParts | null
  /** Below its words, in place of what an article of the site has there. */
  readonly foot?: ReactNode
}

/** One article: its words, what was said in it, what happened when, and who is involved. */
export function ArticlePage({ page, parts, foot }: ArticlePageProps) {
  const { filter, unknown, entities, change } = useFilter(page.entities)
  const matched = useMatches(filter, entities, page)
  const hydrated = useHydrated()
  const passage = usePassage()
  const open = useThread(page.entities, filter.metonyms)
  const root = useRef<HTMLDivElement>(null)
  const article = useRef<HTMLElement>(null)
  useRovingFocus(article, '.body a')
  useSelectableLinks(article)
  usePageAddress(article)
  useWholeLinks(root, !page.isOwn)
  useStyleRule(matched.rule)
  const onToggle = useStableCallback((id: string) => change(toggleEntity(filter, id)))
  useWordClicks(root, {
    onMentions: (mentions) => change(mentions.map(countedIn(filter)).reduce(toggleEntity, filter)),
    onThread: (id) => open.change({ id, order: open.thread?.order ?? 'text' }),
    onSpeaker: (id) => change(toggleSpeaker(filter, id)),
  })
  return (
    <div ref={root} className={page.paragraphs > longFrom ? 'long columns' : 'columns'}>
      <main id="main">
        <div>
          <article ref={article} aria-labelledby="title">
            <ArticleHeader page={page} />
            <Drawn id={textId} className="body" html={parts?.body} />
            <Drawn className="paper" hidden html={parts?.paper} />
            <NotesWatch slug={page.slug} />
            <PiecesWatch passage={'id' in passage ? passage.id : ''} />
          </article>
          <SelectionWatch page={page} />
          <Drawn html={parts?.receipt} />
          {foot ?? <ArticleFoot slug={page.slug} />}
        </div>
        <Dock>
          <PassagePanel page={page} passage={passage} />
          <AskedMark
            root={article}
            slug={page.slug}
            entities={page.entities}
            chosen={filter.entities}
          />
          <Notices
            unknown={[...unknown, ...matched.unknown, ...(open.unknown ? [open.unknown] : [])]}
            failed={matched.failed}
          />
          <FilterBar
            entities={entities}
            paragraphs={page.paragraphs}
            matches={matched.count}
            filter={filter}
            onChange={change}
          />
          {!page.isOwn && <BackAtPlace slug={page.slug} />}
          <LastNotice />
          <OpenTool where="dock" page={page} />
          <Editing page={page} />
          {open.thread && (
            <Suspense fallback={null}>
              <ThreadView page={page} open={open} filter={filter} onFilter={change} />
            </Suspense>
          )}
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
        <div id={besideId} />
        <div>
          <h2 id="entities-title" className="mb-3 text-head font-semibold">
            {texts.entities.title}
          </h2>
          <EntitySidebar
            entities={entities}
            filter={filter}
            paragraphs={hydrated && page.entities.length <= mostStrips ? page.paragraphs : null}
            live={hydrated}
            onToggle={onToggle}
            namings={({ id }) => (
              <Suspense fallback={null}>
                <Namings
                  slug={page.slug}
                  id={id}
                  filter={filter}
                  onToggle={onToggle}
                  onChange={change}
                />
              </Suspense>
            )}
          >
            <MetonymChoice entities={page.entities} filter={filter} onChange={change} />
          </EntitySidebar>
          {entities.length > 0 && <CopyMentions page={page} />}
        </div>
      </aside>
    </div>
  )
}

/** Paragraphs from which an article is long enough for the browser to leave out what is not in view. */
const longFrom = 100

/** Entities up to which each has its strip drawn: an article with more is live the sooner. */
const mostStrips = 200

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

type NoticesProps = { readonly unknown: readonly string[]; readonly failed: boolean }

function Notices({ unknown, failed }: NoticesProps) {
  return (
    <>
      {failed && (
        <p className="py-2 text-small" role="status">
          {texts.entities.notLoaded}
        </p>
      )}
      {unknown.length > 0 && (
        <p className="py-2 text-small" role="status">
          {texts.filter.unknown(unknown.map((id) => `“${id}”`).join(', '))}
        </p>
      )}
    </>
  )
}

/** What a mention counts for: with a union undone its words alone, with governments joined the name. */
function countedIn({ apart, metonyms }: Filter) {
  return ({ entity, reading, words }: ClickedMention): string => {
    if (apart.includes(entity)) return namingId(entity, words)
    return metonyms === 'joined' ? entity : (reading ?? entity)
  }
}

/** One function for the life of the component that always does what the latest `callback` does. */
function useStableCallback<A>(callback: (argument: A) => void): (argument: A) => void {
  const latest = useRef(callback)
  latest.current = callback
  return useCallback((argument) => latest.current(argument), [])
}
