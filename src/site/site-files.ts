import { escaped } from '../reader/escaped.ts'
import { texts } from '../texts/texts.ts'
import type { SiteAddress } from './site-address.ts'

/** A file that the build writes beside a page. */
export type SiteFile = { readonly name: string; readonly content: string }

/** What the files for crawlers and feed readers tell of an article. */
export type ListedArticle = {
  readonly slug: string
  readonly title: string
  readonly lede: string
  readonly published: { readonly day: string } | null
}

export const feedName = 'feed.atom'

/** Sitemap, robots and feed: each needs absolute addresses, so without a host there is none. */
export function siteFilesOf(
  articles: readonly ListedArticle[],
  { origin, base }: Omit<SiteAddress, 'kind'>,
): SiteFile[] {
  if (origin === null) return []
  const home = origin + base
  return [
    { name: 'sitemap.xml', content: sitemapOf(articles, home) },
    { name: feedName, content: feedOf(articles, home) },
    // Crawlers ask for it at the root of a host and nowhere else.
    ...(base === '/' ? [{ name: 'robots.txt', content: robotsOf(home) }] : []),
  ]
}

function robotsOf(home: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${home}sitemap.xml\n`
}

function sitemapOf(articles: readonly ListedArticle[], home: string): string {
  // The front page of a single article is that article, and known by its own address.
  const front = articles.length === 1 ? [] : [`  <url><loc>${escaped(home)}</loc></url>`]
  const pages = articles.map(({ slug, published }) => {
    const changed = published ? `<lastmod>${published.day}</lastmod>` : ''
    return `  <url><loc>${escaped(`${home}a/${slug}/`)}</loc>${changed}</url>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${[...front, ...pages].join('\n')}
</urlset>
`
}

/** RFC 4287. An entry must have a date, and none is made up: what has none is not in the feed. */
function feedOf(articles: readonly ListedArticle[], home: string): string {
  const dated = articles
    .flatMap((article) => (article.published ? [{ ...article, day: article.published.day }] : []))
    .sort((a, b) => b.day.localeCompare(a.day))
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${texts.locale}">
  <id>${escaped(home)}</id>
  <title>${escaped(texts.site.name)}</title>
  <subtitle>${escaped(texts.site.about)}</subtitle>
  <updated>${midnight(dated[0]?.day ?? '1970-01-01')}</updated>
  <author><name>${escaped(texts.site.name)}</name></author>
  <link rel="self" type="application/atom+xml" href="${escaped(home + feedName)}" />
  <link rel="alternate" type="text/html" href="${escaped(home)}" />
${dated.map((article) => entryOf(article, home)).join('')}</feed>
`
}

function entryOf(article: ListedArticle & { readonly day: string }, home: string): string {
  const address = escaped(`${home}a/${article.slug}/`)
  const time = midnight(article.day)
  return `  <entry>
    <id>${address}</id>
    <title>${escaped(article.title)}</title>
    <published>${time}</published>
    <updated>${time}</updated>
    <link rel="alternate" type="text/html" href="${address}" />
    <summary>${escaped(article.lede)}</summary>
  </entry>
`
}

/** Of a day all that is known is the day. */
function midnight(day: string): string {
  return `${day}T00:00:00Z`
}
