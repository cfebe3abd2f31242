import { lazy, Suspense, useState } from 'react'
import { texts } from '../texts/texts.ts'
import { fetchLibraryIndex } from './library-index.ts'
import { OwnLink } from './own/own-link.tsx'
import type { LibraryEntry } from './page-data.ts'
import { PanelBoundary } from './panel-boundary.tsx'
import { useHydrated } from './use-hydrated.ts'

const LibrarySearch = lazy(() =>
  import('../reader/find/library/library-search.tsx').then((module) => ({
    default: module.LibrarySearch,
  })),
)

/** All articles, the newest first; and what is found in them. */
export function Library({ articles }: { articles: readonly LibraryEntry[] }) {
  const isHydrated = useHydrated()
  const [isSearching, setSearching] = useState(false)
  return (
    <main id="main" className="mx-auto max-w-[40rem] px-4 py-8">
      <h1 className="text-title font-semibold">{texts.site.articles}</h1>
      <div className="min-h-15 noscript:hidden">
        {isHydrated && (
          <PanelBoundary onClose={null}>
            <Suspense fallback={null}>
              <LibrarySearch fetchIndex={fetchLibraryIndex} onSearching={setSearching} />
            </Suspense>
          </PanelBoundary>
        )}
      </div>
      <ul hidden={isSearching} className="mt-4">
        {articles.map(({ slug, title, titleOrigin, published, lede }) => (
          <li key={slug} className="border-t border-rule py-4">
            <h2
              data-origin={titleOrigin}
              className="text-head font-semibold data-[origin=made]:font-normal"
            >
              <a href={`${import.meta.env.BASE_URL}a/${slug}/`}>{title}</a>
            </h2>
            {published && (
              <time className="text-small text-muted" dateTime={published.day}>
                {published.words}
              </time>
            )}
            <p>{lede}</p>
          </li>
        ))}
      </ul>
      <p className="border-t border-rule py-4">
        <OwnLink />
      </p>
    </main>
  )
}
