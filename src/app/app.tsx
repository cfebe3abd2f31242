import { Route, Routes } from 'react-router'
import { ArticlePage } from './article-page.tsx'
import type { DrawnParts } from './drawn.tsx'
import { Library } from './library.tsx'
import { NotFound } from './not-found.tsx'
import { Own } from './own/own.tsx'
import type { PageData } from './page-data.ts'
import { Shell } from './shell.tsx'

type AppProps = {
  readonly page: PageData
  /** Only where the page is built. */
  readonly parts?: DrawnParts
}

/** Every page of the site. The build puts each at its address; links between them load the next one whole. */
export function App({ page, parts }: AppProps) {
  if (page.kind === 'own') return <Own />
  return (
    <Shell page={page}>
      <Routes>
        <Route path="/" element={<Page page={page} parts={parts ?? null} />} />
        <Route path="/a/:slug" element={<Page page={page} parts={parts ?? null} />} />
        <Route path="*" element={<NotFound />} />
      </Routes>
    </Shell>
  )
}

type SharedPage = Exclude<PageData, { kind: 'own' }>

function Page({ page, parts }: { page: SharedPage; parts: DrawnParts | null }) {
  switch (page.kind) {
    case 'article':
      return <ArticlePage page={page} parts={parts} />
    case 'library':
      return <Library articles={page.articles} />
    case 'not-found':
      return <NotFound />
  }
  page satisfies never
}
