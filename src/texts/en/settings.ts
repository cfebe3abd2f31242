const ems = (em: number) => (em === 0 ? 'normal' : `${em} em`)

export const settings = {
  title: 'Text and colours',
  groups: {
    theme: 'Colours',
    face: 'Typeface',
    size: 'Size',
    spacing: 'Spacing',
    marks: 'Marked in the text',
    more: 'Listening and motion',
  },
  choices: {
    theme: {
      system: 'As the system',
      light: 'Light',
      dark: 'Dark',
      sepia: 'Sepia',
      contrast: 'High contrast',
    },
    face: { serif: 'Serif', sans: 'Sans', legible: 'For low vision' },
  },
  numbers: {
    size: { label: 'Text size', value: (px: number) => `${px} px` },
    width: { label: 'Line length', value: (count: number) => `about ${count} characters` },
    line: { label: 'Between lines', value: (times: number) => `${times} × the text size` },
    paragraph: {
      label: 'Between paragraphs',
      value: (times: number) => `${times} × the text size`,
    },
    letter: { label: 'Between letters', value: ems },
    word: { label: 'Between words', value: ems },
  },
  wcag: 'Wide spacing',
  switches: {
    markQuotations: 'Quotations',
    markEntities: 'Names',
    markTimes: 'Dates',
    announce: 'Screen readers say who is quoted',
    motion: 'Less motion',
  },
  plain: 'With none of them you read the plain text.',
  reset: 'Reset all',
  kept: 'Kept on this device only.',
}
