import { texts } from '../../texts/texts.ts'
import { Button } from '../../ui/button.tsx'
import { type Settings, wcagSpacing } from './settings.ts'

type SpacingPresetProps = {
  readonly settings: Settings
  readonly change: (changed: Partial<Settings>) => void
}

/** The wide spacing that WCAG names, in one press, and the usual one in the next. */
export function SpacingPreset({ settings, change }: SpacingPresetProps) {
  const { line, paragraph, letter, word } = wcagSpacing
  const isOn =
    settings.line === line &&
    settings.paragraph === paragraph &&
    settings.letter === letter &&
    settings.word === word
  const usual = { line: null, paragraph: null, letter: null, word: null }
  return (
    <Button aria-pressed={isOn} onClick={() => change(isOn ? usual : wcagSpacing)}>
      {texts.settings.wcag}
    </Button>
  )
}
