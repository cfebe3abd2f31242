import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { texts } from '../../texts/texts.ts'
import { Button } from '../../ui/button.tsx'
import '../../styles/own.css'
import { longestText, type OwnFault, type OwnText } from './own-text.ts'
import { ReadingStatus } from './reading-status.tsx'
import { takenText } from './taken-text.ts'
import { useDrop } from './use-drop.ts'
import type { ReadingState } from './use-reading.ts'

type OwnFormProps = {
  readonly draft: OwnText
  readonly state: ReadingState
  /** Whether the reader came back to it from a text. */
  readonly takesFocus: boolean
  /** Told what changed of it. */
  readonly onDraft: (change: Partial<OwnText>) => void
  readonly onRead: () => void
  readonly onStop: () => void
  readonly onFault: (fault: OwnFault) => void
}

/** Takes a text: pasted, typed, dropped anywhere on the page, or from a file. */
export function OwnForm(props: OwnFormProps) {
  const { draft, state, takesFocus, onDraft, onRead, onStop, onFault } = props
  const words = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (!takesFocus) return
    window.scrollTo({ top: 0, behavior: 'instant' })
    words.current?.focus({ preventScroll: true })
  }, [takesFocus])
  const take = async (brought: File | string) => {
    const taken = await takenText(brought)
    if (taken.kind !== 'text') return onFault(taken)
    onDraft({ text: taken.text })
    words.current?.focus()
  }
  const isOver = useDrop((brought) => void take(brought))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const kind = draft.text.trim() === '' ? 'empty' : 'too-long'
    if (kind === 'too-long' && draft.text.length <= longestText) return onRead()
    onFault({ kind })
    words.current?.focus()
  }
  const id = useId()
  return (
    <form className="own-form" onSubmit={submit} data-over={isOver || undefined}>
      <label htmlFor={`${id}-text`}>{texts.ownText.text}</label>
      {/* What is not kept must not come back by way of the browser, which keeps what stands in fields. */}
      <textarea
        ref={words}
        id={`${id}-text`}
        rows={14}
        autoComplete="off"
        spellCheck={false}
        aria-describedby="own-status"
        value={draft.text}
        onChange={({ target }) => onDraft({ text: target.value })}
      />
      <fieldset>
        <legend>{texts.ownText.beside}</legend>
        <label htmlFor={`${id}-day`}>{texts.ownText.published}</label>
        <input
          id={`${id}-day`}
          type="date"
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          value={draft.published ?? ''}
          onChange={({ target }) => onDraft({ published: target.value || null })}
        />
        <small id={`${id}-hint`}>{texts.ownText.publishedHint}</small>
        <label htmlFor={`${id}-title`}>{texts.ownText.titled}</label>
        <input
          id={`${id}-title`}
          type="text"
          autoComplete="off"
          value={draft.title ?? ''}
          onChange={({ target }) => onDraft({ title: target.value || null })}
        />
      </fieldset>
      <div className="deeds">
        <button type="submit" disabled={state.kind === 'reading'}>
          {texts.ownText.read}
        </button>
        <FileButton onFile={(file) => void take(file)} />
      </div>
      <ReadingStatus state={state} onStop={onStop} />
    </form>
  )
}

function FileButton({ onFile }: { onFile: (file: File) => void }) {
  const chooser = useRef<HTMLInputElement>(null)
  // Another one each time, so that the same file can be chosen again once it was mended.
  const [times, setTimes] = useState(0)
  return (
    <>
      <Button onClick={() => chooser.current?.click()}>{texts.ownText.choose}</Button>
      <input
        key={times}
        ref={chooser}
        type="file"
        hidden
        accept=".txt,.text,.md,text/plain"
        aria-label={texts.ownText.choose}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) onFile(file)
          setTimes(times + 1)
        }}
      />
    </>
  )
}
