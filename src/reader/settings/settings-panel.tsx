import { texts } from '../../texts/texts.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Options } from '../../ui/options.tsx'
import { ChoiceSwitch } from './choice-switch.tsx'
import { NumberSlider } from './number-slider.tsx'
import { choices, noSettings } from './settings.ts'
import { SpacingPreset } from './spacing-preset.tsx'
import { useSettings } from './use-settings.ts'

/** How the page looks, for as long as the device remembers; the text beside it shows each change at once. */
export function SettingsPanel({ onClose }: { onClose: () => void }) {
  const [settings, change] = useSettings()
  const all = { settings, change }
  const { groups, choices: words } = texts.settings
  return (
    <Dialog kind="side" title={texts.settings.title} close={texts.tools.close} onClose={onClose}>
      <div className="settings">
        <Options
          label={groups.theme}
          value={settings.theme}
          options={choices.theme}
          words={words.theme}
          onChange={(theme) => change({ theme })}
        />
        <Options
          label={groups.face}
          value={settings.face}
          options={choices.face}
          words={words.face}
          onChange={(face) => change({ face })}
        />
        <Group name={groups.size}>
          <NumberSlider name="size" {...all} />
          <NumberSlider name="width" {...all} />
        </Group>
        <Group name={groups.spacing}>
          <NumberSlider name="line" {...all} />
          <NumberSlider name="paragraph" {...all} />
          <NumberSlider name="letter" {...all} />
          <NumberSlider name="word" {...all} />
          <SpacingPreset {...all} />
        </Group>
        <Group name={groups.marks}>
          <ChoiceSwitch name="markQuotations" on="on" off="off" {...all} />
          <ChoiceSwitch name="markEntities" on="on" off="off" {...all} />
          <ChoiceSwitch name="markTimes" on="on" off="off" {...all} />
          <p className="text-small text-muted">{texts.settings.plain}</p>
        </Group>
        <Group name={groups.more}>
          <ChoiceSwitch name="announce" on="on" off="off" {...all} />
          <ChoiceSwitch name="motion" on="less" off="system" {...all} />
        </Group>
        <div className="flex flex-wrap items-center gap-3">
          <Button onClick={() => change(noSettings)}>{texts.settings.reset}</Button>
          <p className="text-small text-muted">{texts.settings.kept}</p>
        </div>
      </div>
    </Dialog>
  )
}

function Group({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <fieldset>
      <legend className="mb-1">{name}</legend>
      {children}
    </fieldset>
  )
}
