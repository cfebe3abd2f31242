import { useState } from 'react'
import { texts } from '../texts/texts.ts'
import { Button } from '../ui/button.tsx'
import { findingsOf } from './findings.ts'
import type { ArticlePageData } from './page-data.ts'

/** Copies all mentions of all entities as a table, for a spreadsheet; its code comes with the press. */
export function CopyMentions({ page }: { page: ArticlePageData }) {
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null)
  const copy = async () => {
    const [{ mentionTableOf }, findings] = await Promise.all([
      import('../reader/entities/mention-table.ts'),
      findingsOf(page.slug),
    ])
    if (!findings) throw new Error('no findings')
    const { origin, pathname } = window.location
    await navigator.clipboard.writeText(
      mentionTableOf(findings.whereabouts, page.isOwn ? null : `${origin}${pathname}`),
    )
  }
  return (
    <p className="entity-tools items-center text-small">
      <Button
        onClick={() =>
          void copy().then(
            () => setOutcome('copied'),
            () => setOutcome('failed'),
          )
        }
      >
        {texts.entities.copyTable}
      </Button>
      <span role="status">{outcome && texts.entities.tableIs[outcome]}</span>
    </p>
  )
}
