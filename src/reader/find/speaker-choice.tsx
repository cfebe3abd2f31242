import { texts } from '../../texts/texts.ts'
import { type Speaker, typedFor } from './request.ts'

type SpeakerChoiceProps = {
  readonly speakers: readonly Speaker[]
  /** Those whose words are looked for; `null` for anybody’s. */
  readonly chosen: readonly Speaker[] | null
  /** What is typed so far. */
  readonly words: string
  readonly onType: (words: string) => void
  readonly onFocus?: () => void
}

/** Chooses whose words are looked for: puts the name and its colon before what is typed. */
export function SpeakerChoice({ speakers, chosen, words, onType, onFocus }: SpeakerChoiceProps) {
  return (
    <select
      aria-label={texts.find.saidBy}
      value={chosen?.length === 1 ? chosen[0]?.id : ''}
      onFocus={onFocus}
      onChange={({ target }) => {
        const speaker = speakers.find(({ id }) => id === target.value)
        onType(typedFor(words, speaker?.name ?? null, speakers))
      }}
    >
      <option value="">{texts.find.anybody}</option>
      {speakers.map(({ id, name }) => (
        <option key={id} value={id}>
          {texts.find.by(name)}
        </option>
      ))}
    </select>
  )
}
