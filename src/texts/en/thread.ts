export const thread = {
  name: (name: string) => `Thread: ${name}`,
  close: 'Close the thread',
  show: 'Show',
  order: 'Order',
  orders: { text: 'as in the text', time: 'in time' },
  paragraph: (number: number) => `Paragraph ${number}`,
  undated: 'Without a date',
  mention: 'Mention',
  notLoaded: 'The thread could not be loaded.',
  types: { person: 'Person', place: 'Place', organization: 'Organisation', other: 'Other' },
  mentions: ({ name, nominal, pronoun }: { name: number; nominal: number; pronoun: number }) =>
    [
      `${name} by name`,
      ...(nominal > 0 ? [`${nominal} by title`] : []),
      ...(pronoun > 0 ? [`${pronoun} by pronoun`] : []),
    ].join(', '),
  quoted: (quotations: number, words: number) =>
    `${quotations === 1 ? '1\u00a0quotation' : `${quotations}\u00a0quotations`}, ${words === 1 ? '1\u00a0word' : `${words}\u00a0words`} in quotation marks`,
  notQuoted: 'not quoted',
  inParagraphs: (numbers: string) => `Mentioned in paragraphs ${numbers}`,
  namings: 'Called',
  whyUnited: 'Why are these the same?',
  readAs: (name: string, count: number) =>
    `${count === 1 ? 'Once' : `${count} times`} read as ${name}.`,
  namedWith: 'In one sentence with',
  filter: 'Show only these in the text',
}
