const counted = (count: number, one: string, more: string) =>
  count === 1 ? `1 ${one}` : `${count} ${more}`

export const library = {
  search: 'Find in all articles',
  words: 'Search all articles',
  loading: 'Looking…',
  failed: 'The index could not be fetched. Is there a network?',
  passages: (count: number, articles: number) =>
    `${counted(count, 'passage', 'passages')} in ${counted(articles, 'article', 'articles')}`,
  quotations: (count: number, articles: number) =>
    `${counted(count, 'quotation', 'quotations')} in ${counted(articles, 'article', 'articles')}`,
  titles: (articles: number) =>
    `In the title of ${counted(articles, 'article', 'articles')}, and nowhere else`,
  none: (speakers: readonly string[]) =>
    speakers.length > 0 ? `Not said by ${speakers.join(' or ')}` : 'Not in any article',
  more: (count: number) => `${count} more in this article`,
}
