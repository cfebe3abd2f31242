import { useEffect, useState } from 'react'
import { partInView } from '../reader/part-in-view.ts'
import { texts } from '../texts/texts.ts'
import type { ArticlePageData } from './page-data.ts'

type SectionListProps = { readonly sections: ArticlePageData['sections'] }

/** In the bar: the section that is being read, and behind it all of them. A popover of the browser’s own. */
export function SectionList({ sections }: SectionListProps) {
  const current = useSectionInView(sections)
  const title = sections.find(({ id }) => id === current)?.title
  if (sections.length < 2) return null
  return (
    <div className="where">
      <button
        type="button"
        popoverTarget="sections"
        aria-label={title && texts.article.inSection(title)}
      >
        {title ?? texts.article.sections}
      </button>
      <nav id="sections" popover="auto" aria-label={texts.article.allSections}>
        <ol>
          {sections.map((section) => (
            <li key={section.id}>
              <a
                href={`#${section.id}`}
                aria-current={section.id === current ? 'location' : undefined}
                onClick={() => document.getElementById('sections')?.hidePopover()}
              >
                {section.title}
              </a>
            </li>
          ))}
        </ol>
      </nav>
    </div>
  )
}

/** The section at the reader’s eye, asked for at most once a frame. */
function useSectionInView(sections: ArticlePageData['sections']): string | null {
  const [current, setCurrent] = useState<string | null>(null)
  useEffect(() => {
    const ids = sections.map(({ id }) => id)
    let frame = 0
    const look = () => {
      frame = 0
      setCurrent(partInView(ids))
    }
    const onScroll = () => {
      frame ||= requestAnimationFrame(look)
    }
    window.addEventListener('scroll', onScroll, { passive: true })
    onScroll()
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('scroll', onScroll)
    }
  }, [sections])
  return current
}
