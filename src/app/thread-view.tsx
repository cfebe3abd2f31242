import { type RefObject, use, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import type { Filter } from '../address/filter.ts'
import { nameOf } from '../reader/thread/subject-name.ts'
import { ThreadPanel } from '../reader/thread/thread-panel.tsx'
import { subjectOf } from '../reader/whereabouts.ts'
import { texts } from '../texts/texts.ts'
import { Button, Cross } from '../ui/button.tsx'
import { findingsOf } from './findings.ts'
import { markNamings } from './mark-namings.ts'
import type { ArticlePageData } from './page-data.ts'
import { onColumnsChange, placeBeside } from './place-of-thread.ts'
import { ThreadActions } from './thread-actions.tsx'
import { threadRuleOf } from './thread-rule.ts'
import { useStyleRule } from './use-style-rule.ts'
import type { ThreadInAddress } from './use-thread.ts'

type ThreadViewProps = {
  readonly page: ArticlePageData
  readonly open: ThreadInAddress
  readonly filter: Filter
  readonly onFilter: (filter: Filter) => void
}

/** The thread that is open: beside the text, or at its foot on a screen that has no room beside it. */
export function ThreadView({ page, open, filter, onFilter }: ThreadViewProps) {
  const findings = use(findingsOf(page.slug))
  const { thread, isFolded } = open
  const beside = useSyncExternalStore(onColumnsChange, placeBeside, () => null)
  const subject = findings && thread && subjectOf(findings.whereabouts, thread.id)
  const panel = useRef<HTMLElement>(null)
  const close = () => open.change(null)
  useFocusOf(panel, open)
  useStyleRule(subject ? threadRuleOf(findings.whereabouts, subject) : '')
  useNamingMarks(subject?.naming?.id ?? '')
  if (!thread) return null
  const name = subject ? nameOf(subject) : thread.id
  if (isFolded && !beside) return <FoldedThread name={name} open={open} />
  const section = (
    <section
      className="thread"
      aria-label={texts.thread.name(name)}
      tabIndex={-1}
      ref={panel}
      onKeyDown={(event) => event.key === 'Escape' && close()}
      onClick={({ target }) =>
        target instanceof Element && target.closest('a[href^="#"]') && open.fold(true)
      }
    >
      {subject ? (
        <ThreadPanel
          thread={thread}
          subject={subject}
          whereabouts={findings.whereabouts}
          quotes={findings.quotations}
          events={findings.events}
          actions={
            <ThreadActions
              subject={subject}
              canTakeApart={!page.isOwn}
              filter={filter}
              onFilter={onFilter}
            />
          }
          onOrder={(order) => open.change({ ...thread, order })}
          onClose={close}
        />
      ) : (
        <p role="status">
          {findings ? texts.filter.unknown(`“${thread.id}”`) : texts.thread.notLoaded}
        </p>
      )}
    </section>
  )
  return beside ? createPortal(section, beside) : section
}

/** What is left of a thread while the text has the room; still in the address. */
function FoldedThread({ name, open }: { name: string; open: ThreadInAddress }) {
  return (
    <p className="flex items-center gap-2 py-2 text-small">
      <span className="grow">{texts.thread.name(name)}</span>
      <Button onClick={() => open.fold(false)}>{texts.thread.show}</Button>
      <Button aria-label={texts.thread.close} onClick={() => open.change(null)}>
        <Cross />
      </Button>
    </p>
  )
}

/** A naming that a thread is narrowed to is marked by the browser, since no attribute tells it apart. */
function useNamingMarks(id: string): void {
  useEffect(() => markNamings('thread', [id]), [id])
}

/** A thread that the reader opened takes focus, and gives it back to what it was opened from. */
function useFocusOf(
  panel: RefObject<HTMLElement | null>,
  { thread, isFolded, isByReader }: ThreadInAddress,
): void {
  const [opener] = useState(() => document.activeElement)
  const shown = thread && !isFolded ? thread.id : null
  useEffect(() => {
    if (isByReader && shown) panel.current?.focus({ preventScroll: true })
  }, [panel, isByReader, shown])
  useEffect(
    () => () => {
      // What had focus went with the panel, so the browser has put it on the body.
      const isLost = !document.activeElement || document.activeElement === document.body
      if (isLost && opener instanceof HTMLElement) opener.focus({ preventScroll: true })
    },
    [opener],
  )
}
