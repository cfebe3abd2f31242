import { findingFiles } from '../export/finding-files.ts'
import { linkedDataOf, shortLinkedData } from '../export/linked-data.ts'
import type { Article } from '../reader/article-context.tsx'
import { texts } from '../texts/texts.ts'
import { embedFilesOf } from './embed-pages.ts'
import { jsonInHtml } from './markup.ts'
import { type ShareCard, shareCardName, shareCardText } from './share-card.ts'
import { shareCardOf } from './share-card-of.ts'
import { alternateLink, shareTags } from './share-tags.ts'
import { feedName, type SiteFile } from './site-files.ts'

/** What an article’s page tells machines: in its head, at its end, and in files beside it. */
export type ForMachines = {
  readonly tags: string
  readonly linkedData: string
  readonly files: readonly SiteFile[]
  /** What the picture beside a link to it shows; `null` where none can be named or drawn. */
  readonly card: ShareCard | null
}

const linkedDataName = 'article.jsonld'

/** So much of the linked data stands in the page itself: a reader’s first view pays for it. */
const bytesInPage = 1500

/** @param description  a paragraph that says what the article is about */
export function articleForMachines(
  article: Article,
  description: string,
  origin: string | null,
): ForMachines {
  const { slug, text, analysis } = article
  const path = `${import.meta.env.BASE_URL}a/${slug}/`
  const exported = { text, analysis, address: (origin ?? '') + path }
  const linked = linkedDataOf(exported)
  const short = shortLinkedData(linked, bytesInPage)
  const card = origin === null ? null : shareCardOf(article)
  const picture = card && {
    address: (origin ?? '') + path + shareCardName,
    alt: shareCardText(card),
  }
  const tags = shareTags({
    kind: 'article',
    title: analysis.title.words,
    description,
    published: analysis.published,
    address: origin && origin + path,
    picture,
  })
  return {
    card,
    tags: tags + alternateLink('application/ld+json', path + linkedDataName) + feedLink(origin),
    linkedData: short ? `<script type="application/ld+json">${jsonInHtml(short)}</script>` : '',
    files: [
      {
        name: linkedDataName,
        content: JSON.stringify(picture ? { ...linked, image: picture.address } : linked),
      },
      ...Object.entries(findingFiles).map(([name, write]) => ({
        name,
        content: write(exported, slug),
      })),
      ...embedFilesOf(article, origin),
    ],
  }
}

export function libraryTags(origin: string | null): string {
  const tags = shareTags({
    kind: 'website',
    title: texts.site.name,
    description: texts.site.about,
    published: null,
    address: origin && origin + import.meta.env.BASE_URL,
    picture: null,
  })
  return tags + feedLink(origin)
}

function feedLink(origin: string | null): string {
  if (origin === null) return ''
  const address = import.meta.env.BASE_URL + feedName
  return alternateLink('application/atom+xml', address, texts.site.name)
}
