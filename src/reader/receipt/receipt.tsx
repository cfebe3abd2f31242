import { Fragment } from 'react'
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
          {Array.from(Map.groupBy(removals, sameRemoval), ([key, same]) => (
            <RemovalItem key={key} removals={same} />
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

/** The same words, left out by the same rule: once, with each of their places. */
function RemovalItem({ removals }: { removals: readonly Removal[] }) {
  const article = useArticle()
  const [{ words, evidence }] = removals as [Removal]
  const rule = evidence ? reasonOf(article, evidence).says : texts.receipt.unplaced
  const isInHead = evidence?.rule === 'byline'
  return (
    <li>
      <code>{words}</code>
      {rule} {isInHead && texts.receipt.inHead}
      <ul className="places">
        {removals.map(({ range, line, paragraph }) => (
          <li key={range.start}>
            <SourceLink href={sourceLinkOf(article.slug, article.text, [range])}>
              {texts.receipt.place(line, paragraph)}
            </SourceLink>
          </li>
        ))}
      </ul>
    </li>
  )
}

const sameRemoval = ({ words, evidence }: Removal) => `${evidence?.rule} ${words}`

/** What stands on the page and not in the file: titles that were made or supplied, and the date. */
function Additions({ article }: { article: Article }) {
  const { title, sections } = article.analysis
  const headings = headedSections(sections)
    .map((section) => section.title)
    .filter(({ origin }) => origin !== 'text')
  return (
    <ul className="additions">
      <TitleItem name={texts.receipt.title} titles={[title]} />
      {Array.from(
        Map.groupBy(headings, ({ evidence }) => evidence.rule),
        ([rule, titles]) => (
          <TitleItem key={rule} name={texts.receipt.headings(titles.length)} titles={titles} />
        ),
      )}
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
  readonly name: string
  /** All by one rule. */
  readonly titles: readonly Title[]
}

function TitleItem({ name, titles }: TitleItemProps) {
  const article = useArticle()
  const reasons = titles.map(({ evidence }) => reasonOf(article, evidence))
  return (
    <li>
      {name}{' '}
      {titles.map(({ words }, index) => (
        <Fragment key={words}>
          {index > 0 && ', '}
          <TitleWords words={words} source={reasons[index]?.source ?? null} />
        </Fragment>
      ))}
      . {reasons[0]?.says}
    </li>
  )
}

function TitleWords({ words, source }: { words: string; source: string | null }) {
  const quoted = <q>{words}</q>
  return source === null ? quoted : <SourceLink href={source}>{quoted}</SourceLink>
}
