import { use, useState } from 'react'
import { useNavigate } from 'react-router'
import { filterNames, formatFilter, parseFilter, toggleEntity } from '../address/filter.ts'
import { queryWith } from '../address/query.ts'
import type { Action } from '../reader/action.ts'
import type { Entry, GoSource } from '../reader/go/entries.ts'
import { GoPalette } from '../reader/go/go-palette.tsx'
import { isListed, speakerWords, wholeWords } from '../reader/quotes/quote-facts.ts'
import { type Findings, findingsOf } from './findings.ts'
import { goTo } from './go-to.ts'
import type { ArticlePageData } from './page-data.ts'
import type { ToolProps } from './tools.ts'
import { useActions } from './use-actions.ts'
import { usePanels } from './use-panels.ts'

/** The palette, and what becomes of a choice: a passage is gone to, an entity filtered for, an action done. */
export function GoTool({ page, onClose }: ToolProps) {
  const findings = use(findingsOf(page.slug))
  const [source] = useState(() => sourceOf(page, findings))
  const actions = useActions(page, findings)
  const { leave } = usePanels()
  const toggle = useToggle()
  const choose = ({ group, id }: Entry) => {
    if (group === 'actions') return runFrom(actions, id, () => leave('go'))
    leave('go')
    if (group === 'entities') toggle(id)
    else goTo(id, true)
  }
  return <GoPalette source={source} actions={actions} onChoose={choose} onClose={onClose} />
}

function runFrom(actions: readonly Action[], id: string, leave: () => void): void {
  const chosen = actions.find((action) => action.id === id)
  if (!chosen?.opens) leave()
  chosen?.run()
}

/** Adds an entity to the filter of the address, or takes it out, in the step that the palette was. */
function useToggle(): (id: string) => void {
  const navigate = useNavigate()
  return (id) => {
    const { search, hash } = window.location
    const query = new URLSearchParams(search)
    const filter = toggleEntity(parseFilter(query), id)
    void navigate(
      { search: queryWith(query, filterNames, formatFilter(filter)), hash },
      { replace: true, preventScrollReset: true },
    )
  }
}

function sourceOf({ sections, entities }: ArticlePageData, findings: Findings | null): GoSource {
  const paragraphs = [...document.querySelectorAll('article .body p[id]')]
  return {
    sections,
    entities,
    quotations: (findings?.quotations ?? []).filter(isListed).map((quote) => ({
      id: quote.id,
      words: wholeWords(quote),
      speaker: speakerWords(quote),
    })),
    events: findings?.events ?? [],
    paragraphs: paragraphs.map(({ id, textContent }) => ({ id, words: textContent })),
  }
}
