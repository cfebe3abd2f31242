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
