/** What a reader can choose one of; the first is what the page does by itself. */
export const choices = {
  theme: ['system', 'light', 'dark', 'sepia', 'contrast'],
  face: ['serif', 'sans', 'legible'],
  markQuotations: ['on', 'off'],
  markEntities: ['off', 'on'],
  markTimes: ['on', 'off'],
  announce: ['on', 'off'],
  motion: ['system', 'less'],
} as const satisfies Record<string, readonly [string, ...string[]]>

/**
 * What a reader can set by number. `usual` is what the page does by itself; the size alone has none, since
 * it follows the screen. Spacing is in `em` of the text, the width in average characters.
 */
export const ranges = {
  size: { min: 14, max: 32, step: 1, unit: 'px', usual: null },
  line: { min: 1.2, max: 2.4, step: 0.05, unit: '', usual: 1.6 },
  width: { min: 40, max: 90, step: 1, unit: '', usual: 68 },
  letter: { min: 0, max: 0.3, step: 0.01, unit: 'em', usual: 0 },
  word: { min: 0, max: 0.5, step: 0.01, unit: 'em', usual: 0 },
  paragraph: { min: 0.5, max: 3, step: 0.1, unit: 'em', usual: 0.9 },
} as const satisfies Record<string, Range>

type Range = {
  readonly min: number
  readonly max: number
  readonly step: number
  readonly unit: string
  readonly usual: number | null
}

export type ChoiceName = keyof typeof choices
export type RangeName = keyof typeof ranges
export type Choice<Name extends ChoiceName> = (typeof choices)[Name][number]

/** How somebody likes to read; `null` is a number that was never touched. */
export type Settings = { readonly [Name in ChoiceName]: Choice<Name> } & {
  readonly [Name in RangeName]: number | null
}

export const choiceNames = Object.keys(choices).filter(isChoiceName)
export const rangeNames = Object.keys(ranges).filter(isRangeName)

export const noSettings: Settings = {
  theme: 'system',
  face: 'serif',
  markQuotations: 'on',
  markEntities: 'off',
  markTimes: 'on',
  announce: 'on',
  motion: 'system',
  size: null,
  line: null,
  width: null,
  letter: null,
  word: null,
  paragraph: null,
}

/** The spacing that text must be able to take by WCAG 2.2, success criterion 1.4.12. */
export const wcagSpacing = { line: 1.5, paragraph: 2, letter: 0.12, word: 0.16 } as const

function isChoiceName(name: string): name is ChoiceName {
  return Object.hasOwn(choices, name)
}

function isRangeName(name: string): name is RangeName {
  return Object.hasOwn(ranges, name)
}
