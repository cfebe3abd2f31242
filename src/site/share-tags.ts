import { pictureSize } from '../reader/cite/picture.ts'
import { texts } from '../texts/texts.ts'
import { emptyElement } from './markup.ts'

/** What a page says of itself to those that show a link to it. */
export type Share = {
  readonly kind: 'article' | 'website'
  readonly title: string
  readonly description: string
  /** ISO 8601; `null` where it is not known. */
  readonly published: string | null
  /** The absolute address it should be known by; `null` where the host is not known. */
  readonly address: string | null
  /** The picture of it, where there is one, by its absolute address; what it shows in words. */
  readonly picture: { readonly address: string; readonly alt: string } | null
}

/** Open Graph (ogp.me) and the one tag that Twitter does not take from it. */
export function shareTags({
  kind,
  title,
  description,
  published,
  address,
  picture,
}: Share): string {
  const properties: Record<string, string | null> = {
    'og:type': kind,
    'og:site_name': texts.site.name,
    'og:title': title,
    'og:description': description || null,
    'og:url': address,
    'og:locale': texts.locale,
    'article:published_time': published,
    'og:image': picture?.address ?? null,
    'og:image:type': picture && 'image/png',
    'og:image:width': picture && `${pictureSize.width}`,
    'og:image:height': picture && `${pictureSize.height}`,
    'og:image:alt': picture?.alt ?? null,
  }
  const tags = Object.entries(properties).map(([property, content]) =>
    content === null ? '' : emptyElement('meta', { property, content }),
  )
  const card = picture ? 'summary_large_image' : 'summary'
  return tags.join('') + emptyElement('meta', { name: 'twitter:card', content: card })
}

/** A link to the same in another form. */
export function alternateLink(type: string, href: string, title: string | null = null): string {
  return emptyElement('link', { rel: 'alternate', type, title, href })
}
