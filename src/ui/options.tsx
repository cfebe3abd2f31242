import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
import { useId } from 'react'

type OptionsProps<Value extends string> = {
  readonly label: string
  readonly value: Value
  readonly options: readonly Value[]
  readonly words: { readonly [option in Value]: string }
  readonly onChange: (value: Value) => void
}

/** One of a few, all to be seen: a radio group, one tab stop, walked with the arrows. */
export function Options<Value extends string>(props: OptionsProps<Value>) {
  const { label, value, options, words, onChange } = props
  const id = useId()
  return (
    <div>
      <p id={id} className="mb-1">
        {label}
      </p>
      <RadioGroup
        className="options"
        aria-labelledby={id}
        value={value}
        onValueChange={(chosen) => onChange(chosen)}
      >
        {options.map((option) => (
          // biome-ignore lint/a11y/noLabelWithoutControl: the radio inside it is the control
          <label key={option}>
            <Radio.Root value={option} className="radio">
              <Radio.Indicator className="dot" />
            </Radio.Root>
            {words[option]}
          </label>
        ))}
      </RadioGroup>
    </div>
  )
}
