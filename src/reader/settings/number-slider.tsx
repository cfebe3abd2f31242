import { texts } from '../../texts/texts.ts'
import { Slider } from '../../ui/slider.tsx'
import { type RangeName, ranges, type Settings } from './settings.ts'

type NumberSliderProps = {
  readonly name: RangeName
  readonly settings: Settings
  readonly change: (changed: Partial<Settings>) => void
}

/** One of the settings by number. What was never touched shows what the page does by itself. */
export function NumberSlider({ name, settings, change }: NumberSliderProps) {
  const { min, max, step, usual } = ranges[name]
  const { label, value } = texts.settings.numbers[name]
  return (
    <Slider
      label={label}
      value={settings[name] ?? usual ?? sizeOfText()}
      min={min}
      max={max}
      step={step}
      words={value}
      onChange={(number) => change({ [name]: rounded(number) })}
    />
  )
}

/** Steps of a hundredth add up to numbers like 0.07000000000000001. */
function rounded(number: number): number {
  return Number(number.toFixed(2))
}

/** The size that the text has on this screen, in px. */
function sizeOfText(): number {
  const text = document.querySelector('.body') ?? document.body
  return Math.round(Number.parseFloat(getComputedStyle(text).fontSize)) || 18
}
