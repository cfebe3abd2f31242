import { useMemo, useState, useSyncExternalStore } from 'react'
import { domRangeOf, pagePassages } from '../reader/links/page-passages.ts'
import { selectedWords } from '../reader/links/selected-words.ts'
import { selection } from '../reader/links/selection.ts'
import { texts } from '../texts/texts.ts'
import { highlightWords, noteWords } from './note-actions.ts'
import type { ArticlePageData } from './page-data.ts'
import { copyWordsLink, copyWordsQuotation, shareWords } from './selected-words-actions.ts'
import { type SelectionAction, SelectionMenu } from './selection-menu.tsx'
import { usePanels } from './use-panels.ts'

/** The menu of the words that are selected in the article, as long as they are and it is not put away. */
export function SelectedWords({ page }: { page: ArticlePageData }) {
  const selected = useSyncExternalStore(selection.subscribe, selection.now, () => null)
  const [away, setAway] = useState<Range | null>(null)
  const words = useMemo(() => selected && drawnWords(selected), [selected])
  const { open } = usePanels()
  const openNotes = () => open('notes')
  if (!words || selected === away) return null
  return (
    <SelectionMenu
      words={words}
      actions={actionsFor(page, openNotes)}
      onClose={() => setAway(selected)}
    />
  )
}

/** The words alone: what is selected can begin in a heading, and end before the next paragraph. */
function drawnWords(selected: Range): Range | null {
  const page = pagePassages()
  const range = selectedWords(page, selected)
  return range && domRangeOf(page, range)
}

function actionsFor(page: ArticlePageData, openNotes: () => void): SelectionAction[] {
  const { link, quotation, share, highlight, note } = texts.selection.actions
  const isSent = !page.isOwn
  return [
    ...(isSent ? [{ id: 'link', label: link, run: copyWordsLink }] : []),
    { id: 'quotation', label: quotation, run: () => copyWordsQuotation(page) },
    { id: 'highlight', label: highlight, run: () => highlightWords(page.slug) },
    { id: 'note', label: note, run: () => noteWords(page.slug, openNotes) },
    ...(isSent && 'share' in navigator
      ? [{ id: 'share', label: share, run: () => shareWords(page) }]
      : []),
  ]
}
