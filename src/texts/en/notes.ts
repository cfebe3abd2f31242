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
  withText:
    'What you mark is kept once the text is. Until then it is here as long as the page; “Export” saves it as a file.',
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
