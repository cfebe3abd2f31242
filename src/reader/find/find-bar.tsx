import { useCallback, useEffect, useRef, useState } from 'react'
import { texts } from '../../texts/texts.ts'
import { Button, Cross } from '../../ui/button.tsx'
import { hitsOf, passagesOf } from './passages.ts'
import { requestOf, type Speaker } from './request.ts'
import { SpeakerChoice } from './speaker-choice.tsx'
import { useFind } from './use-find.ts'

export type QuotedSpeaker = Speaker & { readonly quotes: readonly string[] }

type FindBarProps = {
  /** Those who are quoted, with the ids of their quotations. Must stay the same array. */
  readonly speakers: readonly QuotedSpeaker[]
  /** Whether the reader has just asked for it, and will type next. */
  readonly takesFocus: boolean
  readonly onClose: () => void
}

/** Finds words in the article, also only those that somebody said: “Olsen: harbour”. */
export function FindBar({ speakers, takesFocus, onClose }: FindBarProps) {
  const [passages] = useState(() => passagesOf(document))
  const look = useCallback(
    (words: string) => hitsOf(passages, requestOf(words, speakers), quotesOf(speakers)),
    [passages, speakers],
  )
  const { words, hits, at, type, go } = useFind(look)
  const request = requestOf(words, speakers)
  const box = useRef<HTMLInputElement>(null)
  // One that the page came with, empty, is there to be typed into as well.
  const [cameEmpty] = useState(words === '')
  useEffect(() => {
    if (takesFocus || cameEmpty) box.current?.focus({ preventScroll: true })
  }, [takesFocus, cameEmpty])
  return (
    <search aria-label={texts.find.title} className="find">
      <input
        ref={box}
        id="find-words"
        type="search"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        aria-label={texts.find.words}
        placeholder={texts.find.words}
        value={words}
        onChange={(event) => type(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          go(event.shiftKey ? -1 : 1)
        }}
      />
      {speakers.length > 0 && (
        <SpeakerChoice speakers={speakers} chosen={request.speakers} words={words} onType={type} />
      )}
      <p role="status">
        {hits.length > 0
          ? texts.find.hit(at + 1, hits.length)
          : isAsking(words) && texts.find.none(request.speakers?.map(({ name }) => name) ?? [])}
      </p>
      <span className="flex gap-1">
        <Button aria-label={texts.find.previous} disabled={hits.length < 2} onClick={() => go(-1)}>
          ↑
        </Button>
        <Button aria-label={texts.find.next} disabled={hits.length < 2} onClick={() => go(1)}>
          ↓
        </Button>
        <Button aria-label={texts.find.close} onClick={onClose}>
          <Cross />
        </Button>
      </span>
    </search>
  )
}

const isAsking = (words: string) => words.trim() !== ''

function quotesOf(speakers: readonly QuotedSpeaker[]) {
  return (ids: readonly string[]) =>
    new Set(speakers.filter(({ id }) => ids.includes(id)).flatMap(({ quotes }) => quotes))
}
