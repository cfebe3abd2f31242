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
