import { texts } from '../../texts/texts.ts'
import { Switch } from '../../ui/switch.tsx'
import type { Settings } from './settings.ts'

type SwitchName = keyof typeof texts.settings.switches

type ChoiceSwitchProps<Name extends SwitchName> = {
  readonly name: Name
  readonly on: Settings[Name]
  readonly off: Settings[Name]
  readonly settings: Settings
  readonly change: (changed: Partial<Settings>) => void
}

/** One of the settings that is on or off. */
export function ChoiceSwitch<Name extends SwitchName>(props: ChoiceSwitchProps<Name>) {
  const { name, on, off, settings, change } = props
  return (
    <Switch
      label={texts.settings.switches[name]}
      on={settings[name] === on}
      onChange={(isOn) => change({ [name]: isOn ? on : off })}
    />
  )
}
