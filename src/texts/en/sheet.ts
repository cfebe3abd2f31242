/** The sheet for a classroom, and its solution. */
export const sheet = {
  link: 'Classroom sheet',
  titles: { questions: 'Classroom sheet', solution: 'Classroom sheet: the solution' },
  toArticle: 'The article with its findings',
  toSheet: 'The sheet without the answers',
  toSolution: 'The solution',
  toPrint: 'Print this page to hand it out.',
  name: 'Name',
  date: 'Date',
  blank: 'blank',
  howTo: {
    questions:
      'Underlined words are somebody’s. Wherever the article says whose words they are, or how they came to it, there is a line: write who or what is named there.',
    solution: 'The words in boxes are those that the sheet leaves out.',
  },
  numbers: 'The small numbers are those of question 1.',
  whoSaidIt: '1. Who said it?',
  howTheyReachUs:
    'Name the speaker of each numbered passage. Did the words come to the article through somebody or something else: a statement, an agency, a newspaper?',
  number: 'No.',
  speaker: 'Speaker',
  way: 'How the words reach us',
  directly: 'directly',
  inOrder: '2. What happened first?',
  sameDay:
    'Number these events in the order in which they happened. Events of the same day get the same number.',
  whichDay: '3. Which day, week or month is it?',
  countFrom: (date: string) => `The article is of ${date}. Work out what these words mean.`,
  /** Between “a day after” and what happened then. */
  ofEvent: ', for ',
}
