export const article = {
  byEditor: ', as supplied by the editor',
  byText: ', as the text states',
  dateUnknown: 'Publication date not known',
  minutes: (minutes: number, quoted: number) =>
    `${minutes}\u00a0min read${quoted < 0.05 ? '' : `, ${shareWords(quoted)} of it quoted words`}`,
  sections: 'Sections',
  allSections: 'Sections of the article',
  countOfSections: (count: number) => `${count} sections`,
  inSection: (title: string) => `${title}: show all sections`,
  onThisPage: 'On this page',
  madeTitleAndHeadings:
    'The file has no headline and no headings: these are made from the article’s own words.',
  madeTitle: 'The file has no headline: this one is made from the article’s own words.',
  madeHeadings: 'The headings are made from the article’s own words.',
  marked: 'Marked:',
  marks: {
    direct: 'quoted',
    mixed: 'quoted in part',
    indirect: 'reported',
    time: 'a date',
  },
  askMarks: 'Choose any, or a name, for more.',
  canBeWrong:
    'Speakers, names and dates were found by rules, which can be wrong. “Why?” tells what each rests on.',
  linkToSection: (title: string) => `Link to the section “${title}”`,
  linkToParagraph: (number: number) => `Link to paragraph ${number}`,
}

/** The nearest of the shares that have a plain name: from a tenth to all. */
function shareWords(share: number): string {
  const [, words] = shares.reduce((best, next) =>
    Math.abs(next[0] - share) < Math.abs(best[0] - share) ? next : best,
  )
  return words
}

const shares: readonly [share: number, words: string][] = [
  [0.1, 'a tenth'],
  [0.2, 'a fifth'],
  [0.25, 'a quarter'],
  [0.33, 'a third'],
  [0.5, 'half'],
  [0.67, 'two thirds'],
  [0.75, 'three quarters'],
  [0.9, 'nearly all'],
]
