import { useSyncExternalStore } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { filterNames, isActive, parseFilter } from '../address/filter.ts'
import { queryWith } from '../address/query.ts'
import type { Action } from '../reader/action.ts'
import { copy } from '../reader/clipboard.ts'
import { linkInAddress } from '../reader/links/link-in-address.ts'
import { selection } from '../reader/links/selection.ts'
import { partInView } from '../reader/part-in-view.ts'
import { isListed, type QuoteFacts } from '../reader/quotes/quote-facts.ts'
import { bySameSpeaker, stepFrom } from '../reader/steps.ts'
import { texts } from '../texts/texts.ts'
import type { Findings } from './findings.ts'
import { goTo, passageInAddress } from './go-to.ts'
import { highlightWords, noteWords } from './note-actions.ts'
import { say } from './notices.tsx'
import type { ArticlePageData } from './page-data.ts'
import { copyWordsLink, copyWordsQuotation } from './selected-words-actions.ts'
import { type ToolName, toolOf, tools } from './tools.ts'
import { usePanels } from './use-panels.ts'

/** All that can be done on an article page, and what of it would do something now. */
export function useActions(page: ArticlePageData, findings: Findings | null): Action[] {
  const opening = useOpening()
  const { open } = usePanels()
  const openNotes = () => open('notes')
  const { search } = useLocation()
  const navigate = useNavigate()
  const isFiltered = isActive(parseFilter(new URLSearchParams(search)))
  const selected = useSyncExternalStore(selection.subscribe, selection.now, () => null)
  const clear = () => {
    const { search: now, hash } = window.location
    const query = queryWith(new URLSearchParams(now), filterNames, '')
    void navigate({ search: query, hash }, { preventScrollReset: true })
  }
  return [
    ...opening,
    ...stepping(page, findings),
    action('clear-filter', isFiltered, clear),
    action('copy-link', !page.isOwn, copyAddress),
    ...withWords(page, selected !== null, openNotes),
    action('print', true, () => window.print()),
    action('start', true, () => goTo('title', true)),
  ]
}

type PlainAction = keyof typeof texts.actions.names

function action(id: PlainAction, isPossible: boolean, run: () => void): Action {
  return { id, label: texts.actions.names[id], isPossible, opens: false, run }
}

function useOpening(): Action[] {
  const { isOpen, open } = usePanels()
  return tools.map(({ name }) => ({
    id: `open-${name}`,
    label: texts.actions.open[name],
    isPossible: isOffered(name) && (!isOpen(name) || name === 'find'),
    opens: true,
    run: () => (isOpen(name) ? focusOn(name) : open(name)),
  }))
}

const isOffered = (name: ToolName) => toolOf(name).offered?.now() ?? true

/** A tool at the foot may be open while the reader is in the text. */
function focusOn(name: ToolName): void {
  if (name === 'find') document.getElementById('find-words')?.focus()
}

function stepping(page: ArticlePageData, findings: Findings | null): Action[] {
  const all = findings?.quotations ?? []
  const quotations = all.filter(isListed)
  const passage = wholeAround(all, passageInAddress())
  const ids = quotations.map(({ id }) => id)
  const sections = page.sections.map(({ id }) => id)
  const theirs = bySameSpeaker(quotations, passage)
  const walk = (among: readonly string[], by: 1 | -1) => () => {
    const here = wholeAround(all, passageInAddress())
    const isOnOne = among.includes(here)
    const to = stepFrom(among, isOnOne ? here : placeAmong(among, by), by)
    if (to) goTo(to, isOnOne)
  }
  return [
    action('next-quotation', ids.length > 0, walk(ids, 1)),
    action('previous-quotation', ids.length > 0, walk(ids, -1)),
    action('next-by-speaker', theirs.length > 1, walk(theirs, 1)),
    action('previous-by-speaker', theirs.length > 1, walk(theirs, -1)),
    action('next-section', sections.length > 1, walk(sections, 1)),
    action('previous-section', sections.length > 1, walk(sections, -1)),
  ]
}

/** From a later piece of a quotation a walk goes on as from its first. */
function wholeAround(quotations: readonly QuoteFacts[], id: string): string {
  return quotations.find((quote) => quote.id === id)?.whole?.pieces[0] ?? id
}

/** Where a walk starts that no address tells: from what is being read. */
function placeAmong(ids: readonly string[], by: 1 | -1): string | null {
  const read = partInView(ids)
  if (by === 1 || read === null) return read
  return stepFrom(ids, read, 1)
}

function withWords(page: ArticlePageData, areSelected: boolean, openNotes: () => void): Action[] {
  const { slug, isOwn } = page
  return [
    action('copy-words-link', areSelected && !isOwn, copyWordsLink),
    action('copy-words-quotation', areSelected, () => copyWordsQuotation(page)),
    action('highlight-words', areSelected, () => highlightWords(slug)),
    {
      ...action('note-words', areSelected, () => noteWords(slug, openNotes)),
      opens: true,
    },
  ]
}

/** The link maker is imported with this, since the clipboard has to be asked within the gesture. */
function copyAddress(): void {
  const link = linkInAddress()
  copy({ plain: link }).then(
    () => say(texts.selection.done.link),
    () => say(link),
  )
}
