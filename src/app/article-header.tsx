import { Fragment, memo } from 'react'
import { texts } from '../texts/texts.ts'
import type { ArticlePageData } from './page-data.ts'

type ArticleHeaderProps = { readonly page: ArticlePageData }

/** Title, date and the way into the article; says which of it the text does not state itself. */
export const ArticleHeader = memo(function ArticleHeader({ page }: ArticleHeaderProps) {
  const { title, published, place, byline, reading, sections } = page
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
        {byline && <span>{byline}</span>}
        {place && <span>{place}</span>}
        {published ? (
          <span>
            <time dateTime={published.day}>{published.words}</time>
            {published.origin === 'editor' ? texts.article.byEditor : texts.article.byText}
          </span>
        ) : (
          <span>{texts.article.dateUnknown}</span>
        )}
        <span>{texts.article.minutes(reading.minutes, reading.quoted)}</span>
      </p>
      {sections.length > 0 && (
        <nav aria-label={texts.article.sections} className="mt-4">
          <SectionLinks sections={sections} />
        </nav>
      )}
      <nav aria-label={texts.article.onThisPage} className="mt-2">
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
      <p className="legend screen-only mt-1 text-small text-muted">
        {texts.article.marked}{' '}
        {quotationKinds.map((kind) => (
          <Fragment key={kind}>
            <span className="quotation" data-kind={kind}>
              {texts.article.marks[kind]}
            </span>
            ,{' '}
          </Fragment>
        ))}
        <span className="when">{texts.article.marks.time}</span>. {texts.article.askMarks}
      </p>
    </header>
  )
})

/** Of more sections than this the links would keep the reader from the text, so they are folded away. */
const mostOpen = 24

function SectionLinks({ sections }: Pick<ArticlePageData, 'sections'>) {
  const links = (
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
  )
  if (sections.length <= mostOpen) return links
  return (
    <details className="why">
      <summary>{texts.article.countOfSections(sections.length)}</summary>
      {links}
    </details>
  )
}

const quotationKinds = ['direct', 'mixed', 'indirect'] as const

function panels({ counts, entities }: ArticlePageData) {
  return [
    { id: 'timeline', name: texts.timeline.title, count: counts.events },
    { id: 'quotations', name: texts.quotations.title, count: counts.quotations },
    { id: 'entities', name: texts.entities.title, count: entities.length },
  ]
}

function madeWords({ title, headingsMade }: ArticlePageData): string | null {
  if (title.origin === 'made') {
    return headingsMade ? texts.article.madeTitleAndHeadings : texts.article.madeTitle
  }
  return headingsMade ? texts.article.madeHeadings : null
}
