import { memo } from 'react'
import { texts } from '../texts/texts.ts'

/** Below the words of an article: what else can be had of it. */
export const ArticleFoot = memo(function ArticleFoot({ slug }: { slug: string }) {
  return (
    <p className="screen-only mt-6 text-small">
      <a href={`${import.meta.env.BASE_URL}a/${slug}/sheet/`}>{texts.sheet.link}</a>
    </p>
  )
})
