import { startTransition, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { useNavigate } from 'react-router'
import { formatOwnText, parseOwnText, unkept } from '../../address/own-text.ts'
import { queryWith } from '../../address/query.ts'
import { keptSlug, unkeptSlug } from '../../reader/article-text.ts'
import { keptNotes } from '../../reader/notes/kept-notes.ts'
import { useQuery } from '../../reader/use-query.ts'
import { texts } from '../../texts/texts.ts'
import { Shell } from '../shell.tsx'
import { isEditOf } from './is-edit-of.ts'
import { KeptList } from './kept-list.tsx'
import { type KeptText, keepText, keptTexts, parseKeptTexts, removeText } from './kept-texts.ts'
import { OwnArticle } from './own-article.tsx'
import { OwnFoot } from './own-foot.tsx'
import { OwnForm } from './own-form.tsx'
import type { OwnText } from './own-text.ts'
import { ReadingStatus } from './reading-status.tsx'
import { useLeaveWarning } from './use-leave-warning.ts'
import { useReading } from './use-reading.ts'

const noText: OwnText = { text: '', title: null, published: null }

/** A text that was removed, with all that was kept about it, for who did not mean to. */
type Removed = { readonly text: KeptText; readonly notes: string | null }

/** A reader’s own text: the form that takes it, or the page that it became. The address says which. */
export function OwnPage() {
  const asked = parseOwnText(useQuery())
  const navigate = useNavigate()
  const stored = useSyncExternalStore(keptTexts.subscribe, keptTexts.now, () => null)
  const kept = useMemo(() => parseKeptTexts(stored), [stored])
  const [draft, setDraft] = useState(noText)
  const [allRemoved, setRemoved] = useState<readonly Removed[]>([])
  const removed = allRemoved.at(-1)
  // Whether a text was waited for that never opened: the form comes in its place too.
  const [hasStopped, setStopped] = useState(false)
  const { state, result, read, ask, stop, fail, rename } = useReading()
  const isKept = (name: string) => kept.some(({ id }) => id === name)
  // One that was removed, here or in another tab, is shown no more: what is marked in it would be kept.
  const isShown = result?.name === asked && (asked === unkept || isKept(result.name))
  const [tries, setTries] = useState(0)
  const wanted = isShown ? undefined : kept.find(({ id }) => id === asked)
  const wantedId = wanted?.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: a text that is kept never changes
  useEffect(() => {
    if (wanted) read(wanted, wanted.id, () => {})
  }, [wantedId, tries, read])
  useLeaveWarning(isShown ? !isKept(result.name) : draft.text.trim() !== '')
  const toForm = () => void navigate({ search: '' })
  const remove = (text: KeptText) => {
    const notes = keptNotes(keptSlug(text.id))
    setRemoved([...allRemoved, { text, notes: notes.now() }])
    notes.keep(null)
    removeText(text.id)
  }
  const bringBack = () => {
    if (!removed || !keepText(removed.text)) return false
    keptNotes(keptSlug(removed.text.id)).keep(removed.notes)
    setRemoved(allRemoved.slice(0, -1))
    return true
  }
  // The words that the notes on an unkept text are about: they stay with it while it is edited.
  const noted = useRef('')
  const carryNotes = () => {
    const notes = keptNotes(unkeptSlug)
    const from = result && keptNotes(result.page.slug)
    const isOfResult = result !== null && isEditOf(draft.text, result.own.text)
    if (isOfResult) notes.keep(from?.now() ?? null)
    else if (!isEditOf(draft.text, noted.current)) notes.keep(null)
    noted.current = draft.text
  }
  if (result && isShown) {
    const keep = () => {
      const id = Date.now().toString(36)
      if (!keepText({ ...result.own, id, name: result.page.title.words })) return false
      keptNotes(keptSlug(id)).keep(keptNotes(unkeptSlug).now())
      // in one step with the address: between the two no text would be open
      startTransition(() => rename(id))
      const { search, hash } = window.location
      const named = queryWith(new URLSearchParams(search), ['text'], formatOwnText(id))
      void navigate({ search: named, hash }, { replace: true, preventScrollReset: true })
      return true
    }
    const itself = kept.find(({ id }) => id === result.name)
    return (
      <OwnArticle
        key={result.number}
        result={result}
        foot={<OwnFoot text={result.own} ask={ask} />}
        isKept={itself !== undefined}
        onKeep={keep}
        onLeave={() => {
          // a draft that waits there is not lost for it
          if (draft.text === '') setDraft(result.own)
          toForm()
        }}
        onRemove={() => {
          if (itself) remove(itself)
          toForm()
        }}
      />
    )
  }
  return (
    <Shell page={{ kind: 'own' }}>
      <main id="main" className="own">
        <h1 className="text-title font-semibold">{texts.own.title}</h1>
        {wanted ? (
          <ReadingStatus
            state={state}
            onStop={() => {
              stop()
              if (state.kind !== 'reading') return setTries(tries + 1)
              setStopped(true)
              toForm()
            }}
          />
        ) : (
          <>
            {asked !== null && (
              <p role="alert" className="mt-3">
                {asked === unkept ? texts.ownText.gone : texts.ownText.notKept}
              </p>
            )}
            <p className="mt-3">{texts.own.about}</p>
            <OwnForm
              draft={draft}
              state={state}
              takesFocus={(result !== null || hasStopped) && !removed}
              onDraft={(change) => setDraft((now) => ({ ...now, ...change }))}
              onRead={() => {
                read(draft, unkept, () => {
                  carryNotes()
                  void navigate({ search: formatOwnText(unkept) })
                })
              }}
              onStop={stop}
              onFault={fail}
            />
            <KeptList
              kept={kept}
              removed={removed?.text ?? null}
              onOpen={(id) => void navigate({ search: formatOwnText(id) })}
              onRemove={remove}
              onBringBack={bringBack}
            />
          </>
        )}
      </main>
    </Shell>
  )
}
