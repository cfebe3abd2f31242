/** What is printed below an article. */
export const paper = {
  notes: 'Who said what',
  sources: 'Sources',
  kinds: {
    direct: 'quoted',
    mixed: 'quoted in part',
    indirect: 'reported',
  },
  sample: 'words',
  numbers: 'The small number before such words is that of the note.',
  paragraphs: (numbers: readonly number[]) => `¶ ${numbers.join(', ')}`,
  titleFrom: {
    text: (title: string) => `Title: “${title}”, as the text has it.`,
    made: (title: string) =>
      `Title: “${title}”, taken from the article’s own words; the text has none.`,
    editor: (title: string) => `Title: “${title}”, supplied by the editor of the site.`,
  },
  dateFrom: {
    text: (date: string) => `Published ${date}, as the text has it.`,
    editor: (date: string) => `Published ${date}, as supplied by the editor of the site.`,
  },
  pageAt: 'The page, where each finding gives its reasons:',
  canBeWrong:
    'Speakers, names and dates were found by rules, which can be wrong. The words are the article’s own.',
}
