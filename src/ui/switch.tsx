import { Switch as Base } from '@base-ui/react/switch'

type SwitchProps = {
  readonly label: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}

/** Something that is on or off, told by the place of the knob as well as by colour. */
export function Switch({ label, on, onChange }: SwitchProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the switch inside it is the control
    <label className="switch">
      {label}
      <Base.Root className="groove" checked={on} onCheckedChange={(checked) => onChange(checked)}>
        <Base.Thumb className="knob" />
      </Base.Root>
    </label>
  )
}
