import { passageAddress } from '../export/exported-article.ts'
import type { Article } from '../reader/article-context.tsx'
import { embedSize, embedSnippet } from '../reader/cite/embed-snippet.ts'
import { escaped } from '../reader/escaped.ts'
import {
  type QuoteFacts,
  quoteFactsOf,
  speakerWords,
  wholeWords,
} from '../reader/quotes/quote-facts.ts'
import { texts } from '../texts/texts.ts'
import { contentSecurityPolicy } from './content-security-policy.ts'
import { embedStyle } from './embed-style.ts'
import { emptyElement } from './markup.ts'
import { alternateLink } from './share-tags.ts'
import type { SiteFile } from './site-files.ts'

/**
 * Each quotation as a page of its own, to stand in a frame of another site: the words, who said them, through
 * whom they came, and the link back. No script. Where the host is known, oEmbed (oembed.com) finds it.
 */
export function embedFilesOf(article: Article, origin: string | null): SiteFile[] {
  return article.analysis.quotations.flatMap((quotation) => {
    const facts = quoteFactsOf(article, quotation)
    const folder = `embed/${facts.id}/`
    const page = { name: `${folder}index.html`, content: pageOf(article, facts, origin) }
    if (origin === null) return page
    const answer = JSON.stringify(oembedOf(article, facts, origin))
    return [page, { name: `${folder}oembed.json`, content: answer }]
  })
}

function pageOf(article: Article, facts: QuoteFacts, origin: string | null): string {
  const speaker = speakerWords(facts)
  const link = passageAddress({ address: articleAddress(article, origin) }, facts.id)
  const policy = contentSecurityPolicy({ style: embedStyle, scripts: [] })
  const marked = (facts.whole ?? facts).kind === 'indirect' ? '' : ' class="marked"'
  const more = [facts.holder && texts.quotations.onPosition(facts.holder), facts.chain]
  const title = article.analysis.title.words
  const discovery =
    origin === null
      ? ''
      : alternateLink(
          'application/json+oembed',
          `${embedAddress(article, facts, origin)}oembed.json`,
          title,
        )
  return `<!doctype html>
<html lang="${texts.locale}" dir="${texts.direction}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
${emptyElement('meta', { 'http-equiv': 'Content-Security-Policy', content: policy })}
<title>${escaped(`${speaker} · ${title}`)}</title>
<meta name="robots" content="noindex" />
${discovery}<style>${embedStyle}</style>
</head>
<body>
<main>
<figure>
<blockquote${marked} cite="${escaped(link)}">${escaped(wholeWords(facts))}</blockquote>
<figcaption>
<p>${escaped([speaker, ...more].filter(Boolean).join(' · '))}</p>
<p><a href="${escaped(link)}" target="_top"><cite>${escaped(title)}</cite></a> · ${escaped(texts.site.name)}</p>
</figcaption>
</figure>
</main>
</body>
</html>
`
}

/** What oEmbed answers for the page. */
function oembedOf(article: Article, facts: QuoteFacts, origin: string) {
  const { title } = article.analysis
  return {
    version: '1.0',
    type: 'rich',
    title: title.words,
    author_name: speakerWords(facts),
    provider_name: texts.site.name,
    provider_url: origin + import.meta.env.BASE_URL,
    ...embedSize,
    html: embedSnippet(
      embedAddress(article, facts, origin),
      `${speakerWords(facts)}: ${wholeWords(facts)}`,
    ),
  }
}

function articleAddress({ slug }: Article, origin: string | null): string {
  return `${origin ?? ''}${import.meta.env.BASE_URL}a/${slug}/`
}

function embedAddress(article: Article, { id }: QuoteFacts, origin: string): string {
  return `${articleAddress(article, origin)}embed/${encodeURIComponent(id)}/`
}
