import { Slider as Base } from '@base-ui/react/slider'
import { useId } from 'react'

type SliderProps = {
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly step: number
  /** A value in words, for the eye and the ear. */
  readonly words: (value: number) => string
  readonly onChange: (value: number) => void
}

/** A number between two, by key, by a press anywhere on the line, or by dragging. */
export function Slider({ label, value, min, max, step, words, onChange }: SliderProps) {
  const id = useId()
  return (
    <Base.Root
      className="slider"
      aria-labelledby={id}
      {...{ value, min, max, step }}
      onValueChange={(changed) => onChange(changed)}
    >
      <span id={id}>{label}</span>
      <span className="count">{words(value)}</span>
      <Base.Control className="control">
        <Base.Track className="line">
          <Base.Indicator className="filled" />
          <Base.Thumb
            className="thumb"
            aria-labelledby={id}
            getAriaValueText={(_, number) => words(number)}
          />
        </Base.Track>
      </Base.Control>
    </Base.Root>
  )
}
