import { lazy, type RefObject, Suspense, useEffect, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { entityOf } from '../address/naming.ts'
import type { EntitySummary } from '../reader/entities/entity-summary.ts'
import { filterablesOf } from '../reader/entities/matching.ts'
import { type ChosenMark, useChosenMark } from '../reader/source/use-chosen-mark.ts'
import { texts } from '../texts/texts.ts'
import { Button, Cross } from '../ui/button.tsx'

/** Loaded when the first “why?” is asked: a first view needs none of it. */
const MarkReasons = lazy(() =>
  import('./mark-reasons.tsx').then((module) => ({ default: module.MarkReasons })),
)

type AskedMarkProps = {
  readonly root: RefObject<HTMLElement | null>
  readonly slug: string
  readonly entities: readonly EntitySummary[]
  /** What is filtered for: a mention is told of as long as it is. */
  readonly chosen: readonly string[]
}

/** The mention or time that was chosen in the text: what it stands for, and why. */
export function AskedMark({ root, slug, entities, chosen }: AskedMarkProps) {
  const { search, hash } = useLocation()
  const navigate = useNavigate()
  const { mark, clear } = useChosenMark(root, () => {
    // One card at a time: a time takes the place of the passage that is open.
    if (hash) void navigate({ search, hash: '' }, { replace: true, preventScrollReset: true })
  })
  if (!mark) return null
  const ids = [...mark.entities, ...mark.meant]
  const isChosen = chosen.some((id) => ids.includes(id) || ids.includes(entityOf(id)))
  if (mark.kind === 'time' ? hash !== '' : !isChosen) return null
  const close = () => {
    clear()
    mark.element.focus({ preventScroll: true })
  }
  const names = mark.meant.map((id) => filterablesOf(entities).get(id)?.name ?? id)
  const key = `${mark.paragraph} ${mark.offset}`
  return (
    <section
      className="asked-mark"
      aria-label={texts.why.chosen(mark.words)}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      {mark.kind === 'mention' ? (
        <MentionRow key={key} mark={mark} slug={slug} names={names} />
      ) : (
        <TimeRow key={key} mark={mark} slug={slug} />
      )}
      <Button aria-label={texts.why.close} onClick={close}>
        <Cross />
      </Button>
    </section>
  )
}

type RowProps = { readonly mark: ChosenMark; readonly slug: string }

/** “his” = Juho Salo · Why? */
function MentionRow({ mark, slug, names }: RowProps & { readonly names: readonly string[] }) {
  const [isAsked, setAsked] = useState(false)
  const list = new Intl.ListFormat(texts.locale, { type: 'conjunction' }).format(new Set(names))
  return (
    <div>
      <q>{mark.words}</q> {texts.why.standsFor(list)}{' '}
      <button
        type="button"
        className="ask"
        aria-expanded={isAsked}
        onClick={() => setAsked(!isAsked)}
      >
        {texts.why.ask}
      </button>
      <div className="why">
        <Suspense fallback={null}>
          {isAsked && <MarkReasons slug={slug} place={mark} kind="mention" />}
        </Suspense>
      </div>
    </div>
  )
}

/** Takes focus, as every card that the reader opens does; a mention has its filter to go on with. */
function TimeRow({ mark, slug }: RowProps) {
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => row.current?.focus({ preventScroll: true }), [])
  return (
    <div ref={row} tabIndex={-1}>
      <Suspense fallback={null}>
        <MarkReasons slug={slug} place={mark} kind="time" />
      </Suspense>
    </div>
  )
}
