import { memo } from 'react'
import { texts } from '../texts/texts.ts'
import { OwnLink } from './own/own-link.tsx'

/** Below the words of an article: what else can be had of it. */
export const ArticleFoot = memo(function ArticleFoot({ slug }: { slug: string }) {
  const folder = `${import.meta.env.BASE_URL}a/${slug}/`
  return (
    <div className="screen-only mt-6 text-small">
      <p className="mb-3 text-muted">{texts.article.canBeWrong}</p>
      <p>
        <a href={`${folder}sheet/`}>{texts.sheet.link}</a>
      </p>
      <p className="mt-1">
        <OwnLink />
      </p>
      <nav aria-label={texts.downloads.title} className="mt-3">
        <ul className="flex flex-wrap gap-x-4 gap-y-1">
          <li className="text-muted">{texts.downloads.title}</li>
          {Object.entries(texts.downloads.names).map(([file, name]) => (
            <li key={file}>
              <a href={folder + file} download={`${slug}-${file}`}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
})
