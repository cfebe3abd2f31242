import { useEffect, useRef, useSyncExternalStore } from 'react'
import { texts } from '../../texts/texts.ts'
import { Button, Cross } from '../../ui/button.tsx'
import { deviceVoices } from './device-voices.ts'
import { rates } from './habits.ts'
import { ListenIcon, type ListenIconName } from './listen-icon.tsx'
import type { Script } from './script.ts'
import { lineAtSelection, lineInView } from './start-place.ts'
import { useFollow } from './use-follow.ts'
import { useHabits } from './use-habits.ts'
import { usePlayer } from './use-player.ts'

type ListenBarProps = {
  readonly script: Script
  /** Whether the reader has just asked for it, and will press Play next. */
  readonly takesFocus: boolean
  readonly onClose: () => void
}

/** Reads the article aloud with the device’s own voice, and says who speaks before each quotation. */
export function ListenBar({ script, takesFocus, onClose }: ListenBarProps) {
  const { habits, latest, change } = useHabits()
  const { player, status, lines, line } = usePlayer(script, latest)
  const follow = useFollow(line)
  const bar = useRef<HTMLElement>(null)
  const isPlaying = status === 'playing'
  useEffect(() => {
    const button = bar.current?.querySelector<HTMLElement>('[data-play]')
    // The dock is in view; the browser would scroll the page to have room around it.
    if (takesFocus) button?.focus({ preventScroll: true })
  }, [takesFocus])
  const play = () => {
    follow()
    const selected = lineAtSelection(lines)
    if (selected !== null) window.getSelection()?.removeAllRanges()
    player.play(selected ?? (status === 'waiting' ? lineInView(lines) : undefined))
  }
  const skip = (by: 1 | -1, unit: 'sentence' | 'paragraph') => () => {
    follow()
    player.skip(by, unit)
  }
  const set = (part: Parameters<typeof change>[0]) => {
    change(part)
    player.again()
  }
  return (
    <section ref={bar} aria-label={texts.listen.title} className="listen">
      <div className="flex gap-1">
        <Step name="previousParagraph" onClick={skip(-1, 'paragraph')} />
        <Step name="previousSentence" onClick={skip(-1, 'sentence')} />
        <Button
          data-play=""
          aria-label={isPlaying ? texts.listen.pause : texts.listen.play}
          onClick={isPlaying ? player.pause : play}
        >
          <ListenIcon name={isPlaying ? 'pause' : 'play'} />
        </Button>
        <Step name="nextSentence" onClick={skip(1, 'sentence')} />
        <Step name="nextParagraph" onClick={skip(1, 'paragraph')} />
      </div>
      <select
        aria-label={texts.listen.speed}
        value={habits.rate}
        onChange={({ target }) => set({ rate: Number(target.value) })}
      >
        {rates.map((rate) => (
          <option key={rate} value={rate}>
            {texts.listen.times(rate)}
          </option>
        ))}
      </select>
      <VoiceChoice voice={habits.voice} onChange={(voice) => set({ voice })} />
      <label className="inline-flex min-h-7 items-center gap-2">
        <input
          type="checkbox"
          checked={habits.tone}
          onChange={({ target }) => set({ tone: target.checked })}
        />
        {texts.listen.tone}
      </label>
      {status === 'failed' && <p role="alert">{texts.listen.failed}</p>}
      <span className="flex gap-1">
        <Button aria-label={texts.listen.close} onClick={onClose}>
          <Cross />
        </Button>
      </span>
    </section>
  )
}

type StepProps = {
  readonly name: Exclude<ListenIconName, 'play' | 'pause'>
  readonly onClick: () => void
}

function Step({ name, onClick }: StepProps) {
  return (
    <Button aria-label={texts.listen[name]} title={texts.listen[name]} onClick={onClick}>
      <ListenIcon name={name} />
    </Button>
  )
}

type VoiceChoiceProps = {
  readonly voice: string | null
  readonly onChange: (voice: string | null) => void
}

/** Only where there is a choice. One that the device no longer has is the usual one. */
function VoiceChoice({ voice, onChange }: VoiceChoiceProps) {
  const voices = useSyncExternalStore(deviceVoices.subscribe, deviceVoices.all, deviceVoices.all)
  if (voices.length < 2) return null
  return (
    <select
      aria-label={texts.listen.voice}
      value={voices.some(({ id }) => id === voice) ? (voice ?? '') : ''}
      onChange={({ target }) => onChange(target.value || null)}
    >
      <option value="">{texts.listen.usualVoice}</option>
      {voices.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  )
}
