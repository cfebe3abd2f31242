export const receipt = {
  notShown: (pieces: number) =>
    pieces === 0
      ? 'All of the file is shown. What was added?'
      : `${pieces} ${pieces === 1 ? 'piece' : 'pieces'} of the file ${pieces === 1 ? 'is' : 'are'} not shown. Why?`,
  place: (line: number, paragraph: number) =>
    paragraph === 0
      ? `Line ${line}, before the first paragraph`
      : `Line ${line}, after paragraph ${paragraph}`,
  unplaced:
    'A line above the article that is neither its title nor a paragraph: most likely a byline.',
  added: 'On this page, but not in the file',
  title: 'Title',
  headings: (count: number) => (count === 1 ? 'Heading' : 'Headings'),
  dateByEditor: (day: string) => `The publication date, ${day}, was supplied by the editor.`,
  dateStated: (day: string) => `The publication date, ${day}, is read off the text.`,
  inHead: 'It stands in the head of the page.',
  noDate: 'Nobody supplied a publication date, and none was added.',
  wholeFile: 'The whole file, untouched',
}
