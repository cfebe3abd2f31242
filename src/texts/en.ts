/**
 * Every text of the page in English, by the part of the page that shows it: an export a part, so that a
 * page loads the words of what it shows. A text that depends on something is a function of it, so that a
 * translation can put the words in its own order and number. What the rules say when a reader asks
 * “why?” stands in `annotation/rules.ts`, since the command line says it too.
 */

/** For `lang`, lists, numbers and dates. */
export const locale = 'en'
export const direction: 'ltr' | 'rtl' = 'ltr'

export const site = {
  name: 'Dateline',
  skip: 'Skip to the text',
  articles: 'Articles',
  about: 'News articles, and who said what in them.',
  noPage: 'No such page',
  nothingHere: 'There is no page at this address',
  takenAway: 'The article may have been taken away or renamed.',
  seeWhatIsHere: 'See what is here.',
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

export const place = {
  back: (paragraph: number) => `Back at paragraph ${paragraph}`,
  start: 'Start',
  stay: 'Close',
}

export const tools = {
  title: 'Tools',
  names: {
    find: 'Find',
    listen: 'Listen',
    notes: 'Notes',
    go: 'Go to',
    settings: 'Text and colours',
    help: 'Help',
  },
  close: 'Close',
  notLoaded: 'This part of the page could not be loaded. The article is not affected.',
}

export const find = {
  title: 'Find in the article',
  words: 'Words to find',
  saidBy: 'Said by',
  anybody: 'anybody',
  hit: (current: number, count: number) => `${current} of ${count}`,
  none: (speakers: readonly string[]) =>
    speakers.length > 0 ? `Not said by ${speakers.join(' or ')}` : 'Not in the article',
  previous: 'Previous hit',
  next: 'Next hit',
  close: 'Close find',
}

export const actions = {
  title: 'Actions',
  open: {
    find: 'Find in the article',
    listen: 'Listen to the article',
    notes: 'Show my notes',
    go: 'Go to a passage, a name or an action',
    settings: 'Set text and colours',
    help: 'Show what the keys do',
  },
  names: {
    'next-quotation': 'Next quotation',
    'previous-quotation': 'Previous quotation',
    'next-by-speaker': 'Next quotation by the same speaker',
    'previous-by-speaker': 'Previous quotation by the same speaker',
    'next-section': 'Next section',
    'previous-section': 'Previous section',
    'clear-filter': 'Clear the filter',
    'copy-link': 'Copy link',
    'copy-words-link': 'Copy link to selected words',
    'copy-words-quotation': 'Copy selected words as quotation',
    'highlight-words': 'Highlight selected words',
    'note-words': 'Write a note to selected words',
    print: 'Print',
    start: 'Go to the start of the article',
  },
}

export const go = {
  title: 'Go to',
  ask: 'A section, a name, words, an action',
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

export const help = {
  title: 'Keys',
  everywhere: 'Always',
  always: {
    'Ctrl+K or ⌘K': 'go to a passage, a name or an action',
    Tab: 'to the next group of controls',
    '← →': 'from mark to mark in the text, from button to button in a bar',
    'Shift ← →': 'widen a selection; Tab goes on to what can be done with the words',
    Enter: 'open what has focus',
    Escape: 'close what is open',
  },
  singleKeys: 'Single keys',
  aboutSingleKeys: 'They do not work while you type. The choice stays on this device.',
  now: 'Possible now',
  change: 'Change the keys',
  taken: (key: string, action: string) => `“${key}” is taken: ${action}`,
}

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
    letter: { label: 'Between letters', value: (em: number) => `${em} em` },
    word: { label: 'Between words', value: (em: number) => `${em} em` },
  },
  wcag: 'Wide spacing (WCAG 1.4.12)',
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

export const article = {
  byEditor: ', as supplied by the editor',
  byText: ', as the text states',
  dateUnknown: 'Publication date not known',
  minutes: (minutes: number, quoted: number) =>
    `${minutes} min read${quoted < 0.05 ? '' : `, ${shareWords(quoted)} of it quoted words`}`,
  sections: 'Sections',
  allSections: 'Sections of the article',
  inSection: (title: string) => `${title}: show all sections`,
  onThisPage: 'On this page',
  madeTitleAndHeadings:
    'The text has no title or headings. Those in light type are taken from its own words.',
  madeTitle: 'The text has no title. The one in light type is taken from its own words.',
  madeHeadings: 'Headings in light type are taken from the article’s own words.',
  linkToSection: (title: string) => `Link to the section “${title}”`,
  linkToParagraph: (number: number) => `Link to paragraph ${number}`,
}

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

export const entities = {
  title: 'Entities',
  none: 'The article names nobody.',
  types: {
    person: 'People',
    place: 'Places',
    organization: 'Organisations',
    other: 'Other',
  },
  firstStands: (name: string, paragraph: number) =>
    `${name} first stands in paragraph ${paragraph}`,
  search: 'Find a name',
  sort: 'Order',
  sorts: {
    count: 'most mentioned',
    name: 'by name',
    first: 'as they appear',
  },
  found: (found: number, all: number) => `${found} of ${all}`,
  noneFound: (search: string) => `Nobody and nothing here is called “${search}”.`,
  metonyms: 'Tell governments from cities',
  thread: (name: string) => `All about ${name}`,
  copyTable: 'Copy as a table (CSV)',
  tableIs: { copied: 'Copied', failed: 'This could not be copied.' },
  notLoaded: 'More about the entities could not be loaded.',
}

/** All mentions as a table for a spreadsheet. */
export const mentionTable = {
  heads: [
    'entity',
    'type',
    'words',
    'named by',
    'stands for',
    'paragraph',
    'link to the paragraph',
  ],
  kinds: { name: 'name', nominal: 'title', pronoun: 'pronoun' },
}

/** The namings of an entity that the reader took apart. */
export const unions = {
  namings: (name: string) => `Namings of ${name}, taken apart`,
  takeApart: 'Take apart',
  unite: 'Unite again',
}

export const filter = {
  title: 'Filter',
  matching: (matches: number, paragraphs: number) => `${matches} of ${paragraphs} paragraphs match`,
  atMention: (current: number, count: number) => `mention ${current} of ${count}`,
  match: 'Match',
  any: 'any',
  all: 'all',
  within: 'within a',
  withins: {
    paragraph: 'paragraph',
    sentence: 'sentence',
    quotation: 'quotation',
  },
  not: 'not',
  notName: (name: string) => `Not ${name}`,
  remove: (name: string) => `Remove ${name}`,
  saidBy: (name: string) => `said by ${name}`,
  namedAs: (name: string, words: string) => `${name} as “${words}”`,
  previousMention: 'Previous mention',
  nextMention: 'Next mention',
  clear: 'Clear',
  unknown: (names: string) =>
    `The link asks for ${names}, which this article does not name. The rest of the filter is applied.`,
}

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
    `${quotations === 1 ? '1 quotation' : `${quotations} quotations`}, ${words === 1 ? '1 word' : `${words} words`} in quotation marks`,
  notQuoted: 'not quoted',
  inParagraphs: (numbers: string) => `Mentioned in paragraphs ${numbers}`,
  namings: 'Called',
  whyUnited: 'Why are these one?',
  readAs: (name: string, count: number) =>
    `${count === 1 ? 'Once' : `${count} times`} read as ${name}.`,
  namedWith: 'In one sentence with',
  filter: 'Show only these in the text',
}

export const quotations = {
  title: 'Quotations',
  none: 'Nobody is quoted in this article.',
  kinds: {
    direct: 'Quoted',
    mixed: 'Quoted in part',
    indirect: 'Reported',
  },
  announced: (kind: string, speaker: string) => `${kind}, ${speaker}: `,
  ends: {
    direct: ' end of quotation, ',
    mixed: ' end of quotation, ',
    indirect: ' end of report, ',
  },
  saidBy: (name: string | null) => `Said by ${name ?? 'others'}`,
  nameless: 'Speaker without a name',
  notNamed: (words: string) => `${words} (not named)`,
  twoReadings: 'Speaker not clear: two readings',
  notStated: 'Speaker not stated',
  with: (names: string) => `with ${names}`,
  onPosition: (name: string) => `on the position of ${name}`,
  via: (links: string) => `via ${links}`,
  linkOf: (words: string, name: string) => `${words} of ${name}`,
  source: 'source',
  cue: 'cue',
  nextBy: (name: string) => `Next by ${name}`,
  quotedWords: (words: number) => (words === 1 ? '1 word quoted' : `${words} words quoted`),
  events: {
    here: (date: string) => `The event: ${date}`,
    'in-lede': (date: string) => `The event that the report opens with: ${date}`,
  },
  noEvent: 'No dated event is told with these words.',
  notHeard: 'Named often, but not heard:',
}

/** The picture beside a link to an article. */
export const share = {
  counts: (counts: { quotations: number; people: number; events: number }) =>
    (
      [
        [counts.quotations, 'quotation', 'quotations'],
        [counts.people, 'person', 'people'],
        [counts.events, 'event', 'events'],
      ] as const
    )
      .filter(([count]) => count > 0)
      .map(([count, one, many]) => `${count} ${count === 1 ? one : many}`)
      .join(' · '),
}

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

export const timeline = {
  title: 'Timeline',
  none: 'The article dates no events.',
  event: 'Event',
  toCome: 'to come',
  inTimeline: 'In the timeline',
  published: (day: string) => `article of ${day}`,
  withoutDate: 'Without a place in time',
  edtf: (value: string) => `As a date for machines (EDTF): ${value}`,
  /** How days and months are written on the scale, as a language tag. */
  dates: 'en-GB',
  weekOf: (monday: string) => `Week of ${monday}`,
  mods: {
    START: (date: string) => `Beginning of ${date}`,
    MID: (date: string) => `Middle of ${date}`,
    END: (date: string) => `End of ${date}`,
    APPROX: (date: string) => `About ${date}`,
    BEFORE: (date: string) => `Before ${date}`,
    AFTER: (date: string) => `After ${date}`,
    LESS_THAN: (date: string) => `Less than ${date}`,
    MORE_THAN: (date: string) => `More than ${date}`,
  },
  order: 'Order',
  orders: { time: 'time', text: 'text' },
  scale: 'Scale',
  closer: (part: string) => `Closer: ${part}`,
  wider: (part: string) => `Wider: ${part}`,
  earlier: (part: string) => `Earlier: ${part}`,
  later: (part: string) => `Later: ${part}`,
  whole: 'the whole',
  wholeShown: 'whole',
  nothingThere: 'nothing more',
  undated: {
    'no-reference-date': 'the article’s own date is not known',
    'no-direction': 'before or after the article is not clear',
    vague: 'the words give no date',
  },
}

/** What a reader marks and writes for themselves. */
export const notes = {
  title: 'Notes',
  close: 'Close the notes',
  howTo:
    'Select words in the article, then choose “Highlight” or “Note”. What you mark is kept on this device only, and sent nowhere.',
  go: 'Show in the article',
  add: 'Add a note',
  edit: 'Edit the note',
  remove: 'Remove',
  /** The name of a button that stands beside many words. */
  of: (button: string, words: string) => `${button}: “${shortened(words)}”`,
  writing: (words: string) => `Note on “${shortened(words)}”`,
  placeholder: 'Your note',
  done: 'Done',
  undo: 'Undo',
  removed: 'Removed.',
  marked: 'Marked, and kept on this device.',
  full: 'There are as many notes here as the page can hold. Nothing was marked.',
  notKept:
    'This device keeps no more of what you mark: storage is off or full. It is here until the page is closed; “Export” saves it as a file.',
  verdicts: {
    moved: 'The same words, but among others than when you marked them.',
    twins: 'These words stand in two places now, and nothing tells which you meant.',
  },
  edited: (words: string) => `Edited since you marked “${words}”.`,
  notFound: 'Not found in this version',
  onPaper: 'My notes',
  export: 'Export',
  import: 'Import',
  importFile: 'A file of annotations',
  imported: ({ added, known, unplaced, unread }: ImportedNotes) =>
    [
      added === 0 ? 'Nothing new in the file.' : `${counted(added)} added.`,
      ...(known > 0 ? [`${known} ${known === 1 ? 'was' : 'were'} here already.`] : []),
      ...(unplaced > 0 ? [`${unplaced} not found in this version.`] : []),
      ...(unread.length > 0
        ? [
            `${unread.length} in the file without words, left out: no. ${unread.slice(0, 5).join(', ')}${unread.length > 5 ? ' …' : ''}.`,
          ]
        : []),
    ].join(' '),
  faults: {
    'no-json': (file: string, { line, column }: { line: number; column: number }) =>
      `${file} is not JSON: line ${line}, column ${column}. Nothing was changed.`,
    'no-collection': (file: string) =>
      `${file} holds no annotations: neither “items” nor “first.items” is a list. Nothing was changed.`,
    unreadable: (file: string) => `${file} could not be read. Nothing was changed.`,
    'too-long': (file: string) => `${file} is over 50 MB. Nothing was changed.`,
    'too-many': (file: string) => `${file} would make more than 2,000 notes. Nothing was changed.`,
    'other-article': (file: string) =>
      `${file} is about another article: none of its words stand here. Nothing was changed.`,
  },
}

type ImportedNotes = {
  readonly added: number
  readonly known: number
  readonly unplaced: number
  readonly unread: readonly number[]
}

const counted = (notes: number) => (notes === 1 ? '1 note' : `${notes} notes`)

function shortened(words: string): string {
  return words.length > 60 ? `${words.slice(0, 60).trimEnd()} …` : words
}

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
  heading: 'Heading',
  dateByEditor: (day: string) => `The publication date, ${day}, was supplied by the editor.`,
  dateStated: (day: string) => `The publication date, ${day}, is read off the text.`,
  inHead: 'It stands in the head of the page.',
  noDate: 'Nobody supplied a publication date, and none was added.',
  wholeFile: 'The whole file, untouched',
}

export const passage = {
  title: 'Selected passage',
  section: 'Section',
  paragraph: 'Paragraph',
  gone: (words: string) =>
    `The passage that this link names is no longer in the article: “${words}”.`,
  stoodIn: 'It stood in the section',
  edited: 'This passage was edited since the link was made.',
  linked: 'When the link was made',
  now: 'Now',
  moved: 'The words are the same, but they stand among others than when the link was made.',
  twin: 'These words stand in two places, and the link does not tell which is meant.',
  otherPlace: 'To the other place',
  notLoaded: 'The details of this passage could not be loaded.',
  close: 'Close',
  copyLink: 'Copy link',
  copied: 'Copied',
}

/** What selecting words in the article offers. */
export const selection = {
  title: 'Selected words',
  actions: {
    link: 'Copy link',
    quotation: 'Copy as quotation',
    share: 'Share',
    highlight: 'Highlight',
    note: 'Note',
  },
  done: { link: 'Link copied', quotation: 'Quotation copied' },
  failed: 'This could not be copied.',
}

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

/** What `?edit` opens. */
export const corrections = {
  title: 'Corrections',
  howTo:
    'Choose a quotation or an event in the text, or an entity here. Nothing changes on this page: put the file beside the article, and the next build applies it.',
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

/** The findings of an article as files. */
export const downloads = {
  title: 'Findings as files',
  names: {
    'quotations.csv': 'Quotations (CSV)',
    'entities.csv': 'Entities (CSV)',
    'events.csv': 'Events (CSV)',
    'timeline.ics': 'Timeline (calendar)',
    'analysis.json': 'All (JSON)',
    'annotations.jsonld': 'All (Web Annotation)',
  },
}

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
  directly: 'the article tells it itself',
  inOrder: '2. What happened first?',
  sameDay:
    'Number these events in the order in which they happened. Events of the same day get the same number.',
  whichDay: '3. Which day, week or month is it?',
  countFrom: (date: string) => `The article is of ${date}. Work out what these words mean.`,
}

/** Read aloud: what is said beside the words of the article, and the bar that plays it. */
export const listen = {
  title: 'Read aloud',
  introduction: (speaker: string, how: readonly string[]) => `${[speaker, ...how].join(', ')}:`,
  endOfQuotation: 'End of quotation.',
  play: 'Play',
  pause: 'Pause',
  previousParagraph: 'Previous paragraph',
  previousSentence: 'Previous sentence',
  nextSentence: 'Next sentence',
  nextParagraph: 'Next paragraph',
  speed: 'Speed',
  times: (rate: number) => `${rate} ×`,
  voice: 'Voice',
  usualVoice: 'Usual voice',
  tone: 'Quotations higher',
  close: 'Close',
  failed: 'The device stopped speaking.',
  noVoice: 'This device has no voice for the language of the article.',
  notLoaded: 'What is to be read could not be loaded.',
}
