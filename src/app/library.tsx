import { texts } from '../texts/texts.ts'
import type { LibraryEntry } from './page-data.ts'

/** All articles, the newest first. */
export function Library({ articles }: { articles: readonly LibraryEntry[] }) {
  return (
    <main id="main" className="mx-auto max-w-[40rem] px-4 py-8">
      <h1 className="text-title font-semibold">{texts.site.articles}</h1>
      <ul>
        {articles.map(({ slug, title, published, lede }) => (
          <li key={slug} className="border-t border-rule py-4">
            <h2 className="text-head font-semibold">
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
    </main>
  )
}
