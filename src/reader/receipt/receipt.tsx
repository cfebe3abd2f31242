import type { Title } from '../../annotation/document.ts'
import { headedSections } from '../../annotation/headed-sections.ts'
import { readableTime } from '../../annotation/readable-time.ts'
import { texts } from '../../texts/texts.ts'
import { type Article, useArticle } from '../article-context.tsx'
import { reasonOf } from '../reason.ts'
import { SourceLink } from '../reasons.tsx'
import { sourceFileOf, sourceLinkOf, tabOf } from '../source-file.ts'
import { type Removal, removalsOf } from './pieces-of.ts'

/** What the page left out of the file and what it added, each with its rule; the whole file one click away. */
export function Receipt() {
  const article = useArticle()
  const removals = removalsOf(article)
  return (
    <details id="receipt" className="why receipt">
      <summary>{texts.receipt.notShown(removals.length)}</summary>
      {removals.length > 0 && (
        <ol className="removals">
          {removals.map((removal) => (
            <RemovalItem key={removal.range.start} article={article} removal={removal} />
          ))}
        </ol>
      )}
      <h3>{texts.receipt.added}</h3>
      <Additions article={article} />
      <p>
        <SourceFileLink href={sourceFileOf(article.slug)} />
      </p>
    </details>
  )
}

function SourceFileLink({ href }: { href: string }) {
  return (
    <a href={href} target={tabOf(href)}>
      {texts.receipt.wholeFile}
    </a>
  )
}

type RemovalItemProps = { readonly article: Article; readonly removal: Removal }

function RemovalItem({ article, removal }: RemovalItemProps) {
  const { range, words, evidence, line, paragraph } = removal
  const rule = evidence ? reasonOf(article, evidence).says : texts.receipt.unplaced
  const isInHead = evidence?.rule === 'byline'
  return (
    <li>
      <code>{words}</code>
      {texts.receipt.place(line, paragraph)}. {rule} {isInHead && texts.receipt.inHead}{' '}
      <SourceLink href={sourceLinkOf(article.slug, article.text, [range])} />
    </li>
  )
}

/** What stands on the page and not in the file: titles that were made or supplied, and the date. */
function Additions({ article }: { article: Article }) {
  const { title, sections } = article.analysis
  const titles = [{ id: 'title', title }, ...headedSections(sections)].filter(
    ({ id, title: { origin } }) => origin !== 'text' || id === 'title',
  )
  return (
    <ul className="additions">
      {titles.map(({ id, title }) => (
        <TitleItem key={id} article={article} title={title} isHeading={id !== 'title'} />
      ))}
      <li>
        <DateWords article={article} />
      </li>
    </ul>
  )
}

/** Whose word the publication date is, on which all relative dates rest. */
function DateWords({ article }: { article: Article }) {
  const { published, dateStated } = article.analysis
  if (published === null) return texts.receipt.noDate
  if (!dateStated) return texts.receipt.dateByEditor(readableTime(published))
  const { says, source } = reasonOf(article, dateStated.evidence)
  return (
    <>
      {texts.receipt.dateStated(readableTime(published))} {says}{' '}
      {source && <SourceLink href={source} />}
    </>
  )
}

type TitleItemProps = {
  readonly article: Article
  readonly title: Title
  readonly isHeading: boolean
}

function TitleItem({ article, title, isHeading }: TitleItemProps) {
  const { says, source } = reasonOf(article, title.evidence)
  return (
    <li>
      {isHeading ? texts.receipt.heading : texts.receipt.title} <q>{title.words}</q> {says}{' '}
      {source && <SourceLink href={source} />}
    </li>
  )
}
