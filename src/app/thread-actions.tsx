import { type Filter, toggleEntity } from '../address/filter.ts'
import { takenApart, united } from '../reader/entities/unions.ts'
import { idOf } from '../reader/thread/subject-name.ts'
import type { Subject } from '../reader/whereabouts.ts'
import { texts } from '../texts/texts.ts'
import { Button } from '../ui/button.tsx'

type ThreadActionsProps = {
  readonly subject: Subject
  /** Whether what was united can be taken apart: each naming then has an address, made of its words. */
  readonly canTakeApart: boolean
  readonly filter: Filter
  readonly onFilter: (filter: Filter) => void
}

/** To filter for the subject of a thread, and to undo and redo what we took for one. */
export function ThreadActions({ subject, canTakeApart, filter, onFilter }: ThreadActionsProps) {
  const { entity, reading, naming } = subject
  const id = idOf(subject)
  const isApart = filter.apart.includes(entity.id)
  const turned = () =>
    isApart ? united(filter, entity.id) : takenApart(filter, entity.id, entity.name)
  return (
    <>
      <Button
        aria-pressed={filter.entities.includes(id)}
        onClick={() => onFilter(toggleEntity(filter, id))}
      >
        {texts.thread.filter}
      </Button>
      {canTakeApart && !reading && (naming || entity.namings.length > 1) && (
        <Button onClick={() => onFilter(turned())}>
          {isApart ? texts.unions.unite : texts.unions.takeApart}
        </Button>
      )}
    </>
  )
}
