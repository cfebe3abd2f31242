import { use } from 'react'
import { CorrectionsPanel } from '../reader/corrections/corrections-panel.tsx'
import { noCorrections } from '../reader/corrections/draft.ts'
import { findingsOf } from './findings.ts'
import type { ArticlePageData } from './page-data.ts'

type CorrectionsProps = {
  readonly page: ArticlePageData
  readonly selected: string
  readonly onClose: () => void
}

/** The corrections of this article, once its findings are there. */
export function Corrections({ page, selected, onClose }: CorrectionsProps) {
  const findings = use(findingsOf(page.slug))
  if (!findings?.corrections) throw new Error('the findings could not be loaded')
  return (
    <CorrectionsPanel
      slug={page.slug}
      fileName={findings.corrections.file}
      inFile={findings.corrections.made ?? noCorrections}
      entities={page.entities}
      quotations={findings.quotations}
      events={findings.events}
      selected={selected}
      onClose={onClose}
    />
  )
}
