export const go = {
  title: 'Go to',
  ask: 'Section, name, words, action',
  none: 'Nothing like that in this article',
  count: (entries: number) => (entries === 1 ? '1 entry' : `${entries} entries`),
  groups: {
    sections: 'Sections',
    entities: 'Entities',
    quotations: 'Quotations',
    events: 'Events',
    paragraphs: 'Paragraphs',
    actions: 'Actions',
  },
  mentions: (count: number) => (count === 1 ? '1 mention' : `${count} mentions`),
  paragraph: (number: number) => `Paragraph ${number}`,
}
