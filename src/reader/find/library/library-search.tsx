import { useEffect, useMemo, useState } from 'react'
import { formatFind } from '../../../address/find.ts'
import { texts } from '../../../texts/texts.ts'
import { SpeakerChoice } from '../speaker-choice.tsx'
import { useWordsInAddress, wordsInAddress } from '../use-words-in-address.ts'
import { excerptOf } from './excerpt.ts'
import type { IndexedArticle } from './library-index.ts'
import { type Answer, type FoundArticle, type FoundPassage, libraryOf, lookUp } from './look-up.ts'

type LibrarySearchProps = {
  /** Fetches the index, `null` where it can’t be had. Must stay the same function. */
  readonly fetchIndex: () => Promise<readonly IndexedArticle[] | null>
  /** Told whether anything is looked for: what is found then stands in the place of the list. */
  readonly onSearching: (isSearching: boolean) => void
}

type Fetched = readonly IndexedArticle[] | 'wanted' | 'failed' | null

/** Finds words in all articles, also only those that somebody said: “Olsen: harbour”. */
export function LibrarySearch({ fetchIndex, onSearching }: LibrarySearchProps) {
  const [words, type] = useState(wordsInAddress)
  const [fetched, setFetched] = useState<Fetched>(() => (words === '' ? null : 'wanted'))
  const isSearching = words.trim() !== ''
  useWordsInAddress(words, (fromAddress) => {
    type(fromAddress)
    if (fromAddress !== '') setFetched(wanted)
  })
  useEffect(() => onSearching(isSearching), [isSearching, onSearching])
  useEffect(() => {
    if (fetched === 'wanted') void fetchIndex().then((index) => setFetched(index ?? 'failed'))
  }, [fetched, fetchIndex])
  const index = typeof fetched === 'object' ? fetched : null
  const isFailed = fetched === 'failed'
  const library = useMemo(() => libraryOf(index ?? []), [index])
  const answer = useMemo(() => lookUp(library, words), [library, words])
  return (
    <>
      <search aria-label={texts.library.search} className="find">
        <input
          type="search"
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          aria-label={texts.library.search}
          placeholder={texts.library.words}
          value={words}
          onFocus={() => setFetched(wanted)}
          onChange={(event) => type(event.target.value)}
        />
        <SpeakerChoice
          speakers={library.speakers}
          chosen={answer.speakers}
          words={words}
          onType={type}
          onFocus={() => setFetched(wanted)}
        />
        <p role="status" className="basis-full">
          {isSearching &&
            (index ? summaryOf(answer) : texts.library[isFailed ? 'failed' : 'loading'])}
        </p>
      </search>
      {isSearching && index && (
        <ul>
          {answer.articles.map((article) => (
            <FoundIn key={article.slug} article={article} words={words} />
          ))}
        </ul>
      )}
    </>
  )
}

/** The index is fetched for whoever begins to look, once, and again where that failed. */
const wanted = (fetched: Fetched): Fetched =>
  fetched === null || fetched === 'failed' ? 'wanted' : fetched

function summaryOf({ articles, speakers }: Answer): string {
  const count = articles.reduce((sum, { found }) => sum + found.length, 0)
  if (articles.length === 0) return texts.library.none(speakers?.map(({ name }) => name) ?? [])
  if (count === 0) return texts.library.titles(articles.length)
  const { quotations, passages } = texts.library
  const holding = articles.filter(({ found }) => found.length > 0).length
  return (speakers ? quotations : passages)(count, holding)
}

/** Of one article no more passages are listed; find shows them all, in their place. */
const mostListed = 4

function FoundIn({ article, words }: { article: FoundArticle; words: string }) {
  const { slug, title, published, found } = article
  const address = `${import.meta.env.BASE_URL}a/${slug}/`
  const more = found.length - mostListed
  return (
    <li className="border-t border-rule py-4">
      <h2 className="text-head font-semibold">
        <a href={address}>{title}</a>
      </h2>
      {published && (
        <time className="text-small text-muted" dateTime={published.day}>
          {published.words}
        </time>
      )}
      <ul>
        {found.slice(0, mostListed).map((passage) => (
          <li key={passage.id} className="py-1">
            <a className="text-ink no-underline hover:underline" href={`${address}#${passage.id}`}>
              <Words passage={passage} />
            </a>
            {passage.said && (
              <span className="block text-small text-muted">{passage.said.speaker}</span>
            )}
          </li>
        ))}
        {more > 0 && (
          <li className="py-1 text-small">
            <a href={`${address}?${formatFind(words)}`}>{texts.library.more(more)}</a>
          </li>
        )}
      </ul>
    </li>
  )
}

/** Reported words are the article’s own, and stand in no quotation marks. */
function Words({ passage: { words, hit, said } }: { passage: FoundPassage }) {
  const { before, hit: found, after } = excerptOf(words, hit)
  const [open, close] = said && said.kind !== 'indirect' ? ['“', '”'] : ['', '']
  return (
    <>
      {open + before}
      {found !== '' && <mark className="bg-chosen font-semibold text-ink">{found}</mark>}
      {after + close}
    </>
  )
}
