import { lazy, Suspense } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { queryWith } from '../address/query.ts'
import { useQuery } from '../reader/use-query.ts'
import type { ArticlePageData } from './page-data.ts'
import { PanelBoundary } from './panel-boundary.tsx'
import { useAsked } from './use-hydrated.ts'

const Corrections = lazy(() =>
  import('./corrections.tsx').then((module) => ({ default: module.Corrections })),
)

/** `?edit` opens at the foot of the text what an editor puts findings right with. */
export function Editing({ page }: { page: ArticlePageData }) {
  const query = useQuery()
  const isAsked = useAsked(query)
  const { hash } = useLocation()
  const navigate = useNavigate()
  if (page.isOwn || !isAsked || !query.has('edit')) return null
  const close = () =>
    void navigate({ search: queryWith(query, ['edit'], ''), hash }, { preventScrollReset: true })
  return (
    <PanelBoundary onClose={close}>
      <Suspense fallback={null}>
        <Corrections page={page} selected={hash.slice(1)} onClose={close} />
      </Suspense>
    </PanelBoundary>
  )
}
