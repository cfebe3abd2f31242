import type { Paragraph, Section } from '../../annotation/document.ts'
import { headedSections } from '../../annotation/headed-sections.ts'
import { nest, type Spanned } from '../../annotation/nest.ts'
import { texts } from '../../texts/texts.ts'
import { type Article, useArticle } from '../article-context.tsx'
import { facetsOfRange } from '../facets.ts'
import { MarkedWords } from './marked-words.tsx'
import { type Drawn, spansByParagraph } from './spans-of.ts'

/** As many characters as there may be on the first screen of a large window. */
const firstScreen = 1_200

/** The article, section by section, exactly in the words of the source. */
export function ArticleBody() {
  const article = useArticle()
  const paragraphs = article.analysis.sections.flatMap((section) => section.paragraphs)
  const later = (paragraphs[0]?.range.start ?? 0) + firstScreen
  const blockOf = (start: number) => (start < later ? 'linkable' : 'linkable later')
  const spans = spansByParagraph(
    article,
    paragraphs.map(({ range }) => range),
  )
  const spansOf = new Map(paragraphs.map((paragraph, index) => [paragraph.id, spans[index] ?? []]))
  const numberOf = new Map(paragraphs.map((paragraph, index) => [paragraph.id, index + 1]))
  const headed = headedSections(article.analysis.sections)
  const drawn = (those: readonly Paragraph[]) =>
    those.map((paragraph) => (
      <ParagraphBlock
        key={paragraph.id}
        article={article}
        paragraph={paragraph}
        block={blockOf(paragraph.range.start)}
        number={numberOf.get(paragraph.id) ?? 0}
        spans={spansOf.get(paragraph.id) ?? []}
      />
    ))
  return article.analysis.sections.map((section) => {
    const isHeaded = headed.includes(section)
    const front = section.paragraphs.filter(({ role }) => role === 'front')
    return (
      <section
        key={section.id}
        id={section.id}
        aria-labelledby={isHeaded ? `${section.id}-title` : undefined}
      >
        {drawn(front)}
        {isHeaded && <SectionHeading section={section} block={blockOf(section.range.start)} />}
        {drawn(section.paragraphs.slice(front.length))}
      </section>
    )
  })
}

function SectionHeading({ section, block }: { section: Section; block: string }) {
  return (
    <div className={block}>
      <h2 id={`${section.id}-title`} data-origin={section.title.origin}>
        {section.title.words}
      </h2>
      <Permalink to={section.id} label={texts.article.linkToSection(section.title.words)} />
    </div>
  )
}

/** Stands after the words and holds none of its own, so that it is never between words that are copied. */
function Permalink({ to, label }: { to: string; label: string }) {
  // biome-ignore lint/a11y/useAnchorContent: its label is its content; a rendered word would be copied too
  return <a className="permalink" href={`#${to}`} aria-label={label} tabIndex={-1} />
}

type ParagraphBlockProps = {
  readonly article: Article
  readonly paragraph: Paragraph
  /** Its class; the first paint leaves out what is far down (`styles/marks.css`). */
  readonly block: string
  readonly number: number
  readonly spans: readonly Spanned<Drawn>[]
}

function ParagraphBlock({ article, paragraph, block, number, spans }: ParagraphBlockProps) {
  return (
    <div className={block}>
      <p
        id={paragraph.id}
        data-role={paragraph.role === 'front' ? 'front' : undefined}
        {...facetsOfRange(article, paragraph.range)}
      >
        <MarkedWords article={article} nested={nest(paragraph.range, spans)} home={paragraph.id} />
      </p>
      <Permalink to={paragraph.id} label={texts.article.linkToParagraph(number)} />
    </div>
  )
}
