import { renderToString } from 'react-dom/server'
import { StaticRouter } from 'react-router'
import { App } from '../app/app.tsx'
import type { DrawnParts } from '../app/drawn.tsx'
import type { Findings } from '../app/findings.ts'
import { type LibraryEntry, ownPath, type PageData } from '../app/page-data.ts'
import { analysisOfSeed } from '../articles/analysis-of-seed.ts'
import type { Article as Seed } from '../articles/article.ts'
import { correctionsOf } from '../articles/read-seed.ts'
import { drawnPartsOf, findingsOf } from '../drawing/draw-article.tsx'
import { articlePageData, libraryEntryOf } from '../drawing/page-data-of.ts'
import { type Article, articleOf } from '../reader/article-context.tsx'
import { libraryIndexName } from '../reader/find/library/library-index.ts'
import { texts } from '../texts/texts.ts'
import { laterStyleMark } from './fill-template.ts'
import { articleForMachines, libraryTags } from './for-machines.ts'
import { libraryIndexOf } from './library-index-of.ts'
import type { ShareCard } from './share-card.ts'
import { sheetPages } from './sheet-pages.tsx'
import { type SiteFile, siteFilesOf } from './site-files.ts'

/** One page of the site, ready to be put into the template. */
export type RenderedPage = {
  /** Where it stands below the base: `''`, `a/some-slug/`, `404.html`. */
  readonly path: string
  readonly title: string
  readonly description: string
  /** The page that search engines should know it by, below the base; `null` for none. */
  readonly canonical: string | null
  readonly root: string
  /** `null` for a page that is never live. */
  readonly data: PageData | null
  /** What is fetched when a card is opened; only for pages at their own address. */
  readonly findings: Findings | null
  /** The article’s file, as it was read; beside the page at its own address, like the findings. */
  readonly source: string | null
  /** What else stands in its head, as HTML. */
  readonly tags?: string
  /** The element of its linked data, as HTML. */
  readonly linkedData?: string
  /** What else is written beside it. */
  readonly files?: readonly SiteFile[]
  /** The picture to be drawn for those that show a link to it, and written beside it. */
  readonly card?: ShareCard | null
}

/**
 * Analyses and draws the whole site.
 *
 * @param origin  `https://example.org`, where it is known on which host the site will stand
 */
export function renderSite(seeds: readonly Seed[], origin: string | null = null): RenderedPage[] {
  const read = seeds.map((seed) => ({ seed, article: analysed(seed) }))
  const articles = read.map(({ article }) => article)
  const pages = read.map(({ seed, article }) =>
    articlePage(seed, article, `a/${article.slug}/`, origin),
  )
  const [only, ...others] = read
  const isAlone = only && others.length === 0
  const front = isAlone
    ? articlePage(only.seed, only.article, '', origin)
    : libraryPage(articles, origin)
  const files = [
    ...siteFilesOf(articles.map(libraryEntryOf), { origin, base: import.meta.env.BASE_URL }),
    ...(isAlone ? [] : [libraryIndexFile(articles)]),
  ]
  return [{ ...front, files }, ...pages, ...articles.flatMap(sheetPages), ownPage(), notFoundPage()]
}

function analysed(seed: Seed): Article {
  const result = analysisOfSeed(seed)
  // the folder was read with its corrections, and the build stopped where one did not fit
  if (result.kind === 'misfits') throw new Error(`${seed.fileName}: ${result.misfits[0]?.what}`)
  return articleOf(seed.slug, seed.text, result.analysis)
}

function articlePage(
  seed: Seed,
  article: Article,
  path: string,
  origin: string | null,
): RenderedPage {
  const data = articlePageData(article)
  const { lede } = libraryEntryOf(article)
  const { tags, linkedData, files, card } = articleForMachines(article, lede, origin)
  return {
    path,
    title: data.title.words,
    description: lede,
    canonical: `a/${article.slug}/`,
    root: rootOf(path, data, partsOf(article)),
    data,
    findings: path === '' ? null : findingsOf(article, correctionsFileOf(seed)),
    source: path === '' ? null : article.text,
    tags,
    linkedData,
    files: path === '' ? [] : files,
    card: path === '' ? null : card,
  }
}

/** The style of what comes after a first paint is named where that ends. */
function partsOf(article: Article): DrawnParts {
  const parts = drawnPartsOf(article, `${import.meta.env.BASE_URL}a/${article.slug}/`)
  return { ...parts, receipt: laterStyleMark + parts.receipt }
}

function correctionsFileOf(seed: Seed): Findings['corrections'] {
  return { file: correctionsOf(seed.fileName), made: seed.corrections?.made ?? null }
}

function libraryPage(articles: readonly Article[], origin: string | null): RenderedPage {
  const data: PageData = {
    kind: 'library',
    articles: articles.map(libraryEntryOf).toSorted(newestFirst),
  }
  return {
    path: '',
    title: texts.site.articles,
    description: texts.site.about,
    canonical: '',
    root: rootOf('', data),
    data,
    findings: null,
    source: null,
    tags: libraryTags(origin),
  }
}

function libraryIndexFile(articles: readonly Article[]): SiteFile {
  const index = articles
    .toSorted((a, b) => newestFirst(libraryEntryOf(a), libraryEntryOf(b)))
    .map(libraryIndexOf)
  return { name: libraryIndexName, content: JSON.stringify(index) }
}

/** Those of no known day last, in the order of their files. */
function newestFirst(a: LibraryEntry, b: LibraryEntry): number {
  return (b.published?.day ?? '').localeCompare(a.published?.day ?? '')
}

function ownPage(): RenderedPage {
  const data: PageData = { kind: 'own' }
  return {
    path: ownPath,
    title: texts.own.title,
    description: texts.own.about,
    canonical: ownPath,
    root: rootOf(ownPath, data),
    data,
    findings: null,
    source: null,
  }
}

function notFoundPage(): RenderedPage {
  const data: PageData = { kind: 'not-found' }
  return {
    path: '404.html',
    title: texts.site.noPage,
    description: '',
    canonical: null,
    root: rootOf('404.html', data),
    data,
    findings: null,
    source: null,
  }
}

function rootOf(path: string, page: PageData, parts?: DrawnParts): string {
  const base = import.meta.env.BASE_URL
  return renderToString(
    <StaticRouter basename={base} location={`${base}${path}`}>
      <App page={page} {...(parts && { parts })} />
    </StaticRouter>,
  )
}
