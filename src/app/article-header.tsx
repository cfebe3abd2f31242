import { memo } from 'react'
import type { ArticlePageData } from './page-data.ts'

type ArticleHeaderProps = { readonly page: ArticlePageData }

/** Title, date and the way into the article; says which of it the text does not state itself. */
export const ArticleHeader = memo(function ArticleHeader({ page }: ArticleHeaderProps) {
  const { title, published, place, readingMinutes, sections } = page
  return (
    <header className="mb-6 border-b border-rule pb-5">
      <h1
        id="title"
        data-origin={title.origin}
        className="text-title font-semibold data-[origin=made]:font-normal"
      >
        {title.words}
      </h1>
      <p className="facts mt-3">
        {place && <span>{place}</span>}
        {published ? (
          <span>
            <time dateTime={published.day}>{published.words}</time>, as supplied by the editor
          </span>
        ) : (
          <span>Publication date not known</span>
        )}
        <span>{readingMinutes} min read</span>
      </p>
      <nav aria-label="Sections" className="mt-4">
        <ol className="flex flex-wrap gap-x-5 gap-y-1">
          {sections.map((section) => (
            <li key={section.id}>
              <a
                href={`#${section.id}`}
                className="inline-block py-0.5 no-underline first-letter:uppercase hover:underline"
              >
                {section.title}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <nav aria-label="On this page" className="mt-2 lg:hidden">
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {panels(page).map(({ id, name, count }) => (
            <li key={id}>
              <a href={`#${id}`} className="inline-block py-0.5 no-underline hover:underline">
                {name}
              </a>{' '}
              <span className="count">{count}</span>
            </li>
          ))}
        </ul>
      </nav>
      <p className="mt-3 text-small text-muted">{madeWords(page)}</p>
    </header>
  )
})

function panels({ counts, entities }: ArticlePageData) {
  return [
    { id: 'timeline', name: 'Timeline', count: counts.events },
    { id: 'quotations', name: 'Quotations', count: counts.quotations },
    { id: 'entities', name: 'Entities', count: entities.length },
  ]
}

function madeWords({ title, headingsMade }: ArticlePageData): string | null {
  if (title.origin === 'made') {
    return headingsMade
      ? 'The text has no title or headings. Those in light type are taken from its own words.'
      : 'The text has no title. The one in light type is taken from its own words.'
  }
  return headingsMade ? 'Headings in light type are taken from the article’s own words.' : null
}
