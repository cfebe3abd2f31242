export const passage = {
  title: 'Selected passage',
  section: 'Section',
  paragraph: 'Paragraph',
  gone: (words: string) =>
    `The passage that this link names is no longer in the article: “${words}”.`,
  stoodIn: 'It stood in the section:',
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
