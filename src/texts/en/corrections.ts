/** What `?edit` opens. */
export const corrections = {
  title: 'Corrections',
  howTo: 'Choose a quotation or an event in the text, or an entity here.',
  whereTo:
    'Nothing changes on this page: put the file beside the article, and the next build applies it.',
  leave: 'Stop editing',
  copy: 'Copy',
  save: 'Save file',
  saveAs: (fileName: string) => `Save as ${fileName}`,
  speaker: 'Speaker',
  andSpeaker: 'and',
  kind: 'Kind',
  date: 'Date',
  dateForm:
    'A day 2022-06-15, a month 2022-06, a week 2022-W24, from–to 2022-06-01/2022-06-03; empty for none.',
  noDate: 'This is no date: write 2022-06-15, 2022-06, 2022-W24 or 2022-06-01/2022-06-03.',
  entity: 'Entity',
  choose: 'Choose …',
  type: 'Type',
  types: { person: 'Person', place: 'Place', organization: 'Organisation', other: 'Other' },
  sameAs: 'The same as',
  nobodyElse: 'nobody else',
  notTheirs: 'Somebody else’s namings',
}
