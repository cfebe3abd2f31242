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
