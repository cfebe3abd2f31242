import { useEffect, useRef, useSyncExternalStore } from 'react'
import { texts } from '../../texts/texts.ts'
import { Button, Cross } from '../../ui/button.tsx'
import { deviceVoices } from './device-voices.ts'
import { type Habits, quotationWays, rates } from './habits.ts'
import { ListenIcon, type ListenIconName } from './listen-icon.tsx'
import { areSeveral } from './manner-of.ts'
import type { Script } from './script.ts'
import { lineAtSelection, lineInView } from './start-place.ts'
import { useFollow } from './use-follow.ts'
import { useHabits } from './use-habits.ts'
import { usePlayer } from './use-player.ts'
import type { Voice } from './voice.ts'

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
  const voices = useSyncExternalStore(deviceVoices.subscribe, deviceVoices.all, deviceVoices.all)
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
      <VoiceChoice voices={voices} voice={habits.voice} onChange={(voice) => set({ voice })} />
      <QuotationChoice
        way={habits.quotations}
        isOneVoice={!areSeveral(voices)}
        onChange={(quotations) => set({ quotations })}
      />
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
  readonly voices: readonly Voice[]
  readonly voice: string | null
  readonly onChange: (voice: string | null) => void
}

/** Only where there is a choice. One that the device no longer has is the usual one. */
function VoiceChoice({ voices, voice, onChange }: VoiceChoiceProps) {
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

type QuotationChoiceProps = {
  readonly way: Habits['quotations']
  /** Whether there is none to give to a speaker. */
  readonly isOneVoice: boolean
  readonly onChange: (way: Habits['quotations']) => void
}

/** How a listener tells quotations from the rest. */
function QuotationChoice({ way, isOneVoice, onChange }: QuotationChoiceProps) {
  const ways = quotationWays.filter((one) => one !== 'each' || !isOneVoice)
  return (
    <select
      aria-label={texts.listen.quotations}
      value={ways.includes(way) ? way : 'same'}
      onChange={({ target }) => onChange(ways.find((one) => one === target.value) ?? 'same')}
    >
      {ways.map((one) => (
        <option key={one} value={one}>
          {texts.listen.quotationWays[one]}
        </option>
      ))}
    </select>
  )
}
