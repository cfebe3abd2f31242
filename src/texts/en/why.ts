export const why = {
  byEditor: 'put right by the editor',
  ask: 'Why?',
  askDate: 'Why this date?',
  inSource: 'See it in the source',
  /** The dock, on the mention or time that was chosen in the text. */
  chosen: (words: string) => `“${words}” in the text`,
  standsFor: (names: string) => `= ${names}`,
  close: 'Close this',
  step: (from: string, to: string, paragraph: number) =>
    `“${from}” → “${to}” (paragraph ${paragraph})`,
  types: { person: 'a person', place: 'a place', organization: 'an organisation', other: 'other' },
  kinds: { name: 'by name', nominal: 'by title or description', pronoun: 'by pronoun' },
  timeTypes: {
    DATE: 'a date',
    TIME: 'a time of day',
    DURATION: 'a length of time',
    SET: 'a time that comes again',
  },
  namings: 'United under this name:',
  times: (count: number) => `${count} times`,
}
