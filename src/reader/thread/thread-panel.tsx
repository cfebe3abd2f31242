import type { Thread } from '../../address/thread.ts'
import { texts } from '../../texts/texts.ts'
import { Button, Cross } from '../../ui/button.tsx'
import type { Subject, Whereabouts } from '../whereabouts.ts'
import { EntityCard } from './entity-card.tsx'
import { nameOf } from './subject-name.ts'
import type { EventWords, QuoteWords } from './thread-list.tsx'
import { ThreadList } from './thread-list.tsx'
import { inTextOrder, inTimeOrder, threadRows } from './thread-rows.ts'

type ThreadPanelProps = {
  readonly thread: Thread
  readonly subject: Subject
  readonly whereabouts: Whereabouts
  readonly quotes: readonly QuoteWords[]
  readonly events: readonly EventWords[]
  /** What the reader can do with the subject, beside reading on. */
  readonly actions: React.ReactNode
  readonly onOrder: (order: Thread['order']) => void
  readonly onClose: () => void
}

/** All that is one person’s, place’s or organisation’s in the article, lined up. */
export function ThreadPanel(props: ThreadPanelProps) {
  const { thread, subject, whereabouts, quotes, events, actions, onOrder, onClose } = props
  const rows = threadRows(whereabouts, subject)
  const groups = thread.order === 'time' ? inTimeOrder(rows, whereabouts) : inTextOrder(rows)
  return (
    <>
      <header className="flex items-start justify-between gap-2">
        <h2 className="text-head font-semibold">{nameOf(subject)}</h2>
        <Button aria-label={texts.thread.close} onClick={onClose}>
          <Cross />
        </Button>
      </header>
      <EntityCard subject={subject} whereabouts={whereabouts} quotes={quotes} actions={actions} />
      <OrderChoice order={thread.order} onOrder={onOrder} />
      <ThreadList groups={groups} whereabouts={whereabouts} quotes={quotes} events={events} />
    </>
  )
}

type OrderChoiceProps = Pick<ThreadPanelProps, 'onOrder'> & { readonly order: Thread['order'] }

function OrderChoice({ order, onOrder }: OrderChoiceProps) {
  return (
    <fieldset className="mt-3 flex flex-wrap gap-x-3 text-small">
      <legend className="sr-only">{texts.thread.order}</legend>
      {(['text', 'time'] as const).map((choice) => (
        <label key={choice} className="flex min-h-7 items-center gap-1">
          <input
            type="radio"
            name="order"
            checked={order === choice}
            onChange={() => onOrder(choice)}
          />
          {texts.thread.orders[choice]}
        </label>
      ))}
    </fieldset>
  )
}
