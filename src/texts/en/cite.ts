/** A quotation that leaves the page: what the formats say beside its words, and the panel that offers them. */
export const cite = {
  /** Outer and inner quotation marks. */
  marks: [
    ['“', '”'],
    ['‘', '’'],
  ],
  /** How the words are given, where they are not simply quoted. */
  kinds: { direct: '', mixed: 'quoted in part', indirect: 'reported, not quoted' },
  /** What stands before the title of the article. */
  in: { direct: 'in', mixed: 'quoted in part in', indirect: 'as reported in' },
  by: (authors: string) => `by ${authors}`,
  /** The styles below are English ones, whatever language the page has. */
  citedIn: { direct: 'quoted in', mixed: 'quoted in part in', indirect: 'reported in' },
  asCitedIn: {
    direct: 'as cited in',
    mixed: 'quoted in part, as cited in',
    indirect: 'reported, as cited in',
  },
  accessed: (day: string) => `accessed ${day}`,
  note: {
    direct: (credit: string) => `Quoted: ${credit}`,
    mixed: (credit: string) => `Quoted in part: ${credit}`,
    indirect: (credit: string) => `Reported: ${credit}`,
  },
  open: 'Cite',
  title: 'Cite this quotation',
  close: 'Close',
  as: 'Format',
  offers: {
    text: 'Text',
    markdown: 'Markdown',
    html: 'HTML',
    chicago: 'Chicago 17',
    apa: 'APA 7',
    bibtex: 'BibTeX',
    embed: 'Embed',
    picture: 'Picture',
  },
  copy: 'Copy',
  share: 'Share',
  saveBib: 'Save as .bib',
  savePng: 'Save as PNG',
  outcomes: {
    copied: 'Copied',
    failed: 'This could not be copied: select it instead.',
    shared: 'Shared',
    notShared: 'This could not be shared.',
    saved: 'Saved',
    notSaved: 'The picture could not be made.',
  },
  colours: 'Colours',
  schemes: { light: 'Light', dark: 'Dark' },
  alternative: 'Alternative text:',
  copyAlternative: 'Copy the alternative text',
  pictureOf: (words: string, source: string) => `${words} — ${source}`,
  /** Where words are too many for a picture. */
  cut: '[…]',
} as const
