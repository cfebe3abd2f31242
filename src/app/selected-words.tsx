import { useMemo, useState, useSyncExternalStore } from 'react'
import { domRangeOf, pagePassages } from '../reader/links/page-passages.ts'
import { selectedWords } from '../reader/links/selected-words.ts'
import { selection } from '../reader/links/selection.ts'
import { texts } from '../texts/texts.ts'
import type { ArticlePageData } from './page-data.ts'
import { copyWordsLink, copyWordsQuotation, shareWords } from './selected-words-actions.ts'
import { type SelectionAction, SelectionMenu } from './selection-menu.tsx'

/** The menu of the words that are selected in the article, as long as they are and it is not put away. */
export function SelectedWords({ page }: { page: ArticlePageData }) {
  const selected = useSyncExternalStore(selection.subscribe, selection.now, () => null)
  const [away, setAway] = useState<Range | null>(null)
  const words = useMemo(() => selected && drawnWords(selected), [selected])
  if (!words || selected === away) return null
  return (
    <SelectionMenu words={words} actions={actionsFor(page)} onClose={() => setAway(selected)} />
  )
}

/** The words alone: what is selected can begin in a heading, and end before the next paragraph. */
function drawnWords(selected: Range): Range | null {
  const page = pagePassages()
  const range = selectedWords(page, selected)
  return range && domRangeOf(page, range)
}

function actionsFor(page: ArticlePageData): SelectionAction[] {
  const { link, quotation, share } = texts.selection.actions
  return [
    { id: 'link', label: link, run: copyWordsLink },
    { id: 'quotation', label: quotation, run: () => copyWordsQuotation(page) },
    ...('share' in navigator ? [{ id: 'share', label: share, run: () => shareWords(page) }] : []),
  ]
}
