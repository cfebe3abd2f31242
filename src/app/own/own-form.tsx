import { type FormEvent, useEffect, useEffectEvent, useId, useRef, useState } from 'react'
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
  /** Whether it comes in place of a text that the reader left. */
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
  const isReading = state.kind === 'reading'
  const begin = useEffectEvent(() => {
    if (!takesFocus) return
    window.scrollTo({ top: 0, behavior: 'instant' })
    words.current?.focus({ preventScroll: true })
  })
  useEffect(() => begin(), [])
  const take = async (brought: File | string) => {
    const taken = await takenText(brought)
    if (taken.kind !== 'text') return onFault(taken)
    onDraft({ text: taken.text })
    words.current?.focus()
  }
  const isOver = useDrop((brought) => {
    if (!isReading) void take(brought)
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isReading) return
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
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        readOnly={isReading}
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
          readOnly={isReading}
          aria-describedby={`${id}-hint`}
          value={draft.published ?? ''}
          onChange={({ target }) => onDraft({ published: target.value || null })}
        />
        <small id={`${id}-hint`}>{texts.ownText.publishedHint}</small>
        <label htmlFor={`${id}-title`}>{texts.ownText.titled}</label>
        <input
          id={`${id}-title`}
          type="text"
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          readOnly={isReading}
          value={draft.title ?? ''}
          onChange={({ target }) => onDraft({ title: target.value || null })}
        />
      </fieldset>
      <div className="deeds">
        {/* Not disabled, which would take its focus away. */}
        <button type="submit" aria-disabled={isReading}>
          {texts.ownText.read}
        </button>
        <FileButton isHeld={isReading} onFile={(file) => void take(file)} />
      </div>
      <ReadingStatus
        state={state}
        onStop={() => {
          onStop()
          words.current?.focus()
        }}
      />
    </form>
  )
}

type FileButtonProps = { readonly isHeld: boolean; readonly onFile: (file: File) => void }

function FileButton({ isHeld, onFile }: FileButtonProps) {
  const chooser = useRef<HTMLInputElement>(null)
  // Another one each time, so that the same file can be chosen again once it was mended.
  const [times, setTimes] = useState(0)
  return (
    <>
      <Button disabled={isHeld} onClick={() => chooser.current?.click()}>
        {texts.ownText.choose}
      </Button>
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
