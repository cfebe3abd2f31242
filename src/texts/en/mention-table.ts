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
