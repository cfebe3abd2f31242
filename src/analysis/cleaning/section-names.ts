const namesIn = (list: string): ReadonlySet<string> =>
  new Set(list.split(',').map((name) => name.trim()))

/**
 * What newspapers call their sections, in lower case, where one stands as a line of its own above a headline. Origin:
 * collected for this project from the menus of English-language newspapers.
 */
export const sectionNames = namesIn(
  `home,news,world,world news,uk news,us news,uk,us,u.s.,europe,asia,africa,americas,middle east,latin america,
  asia pacific,australia news,politics,us politics,uk politics,business,markets,economy,money,technology,tech,science,
  science & environment,environment,climate,climate crisis,health,education,sport,sports,football,opinion,comment,
  analysis,culture,arts,entertainment,entertainment & arts,lifestyle,life & style,travel,weather,video,live,society,law,
  media,local news,top stories,latest,latest news,breaking news,national,international,india,china,features,explainer,
  exclusive,energy,cities`,
)

/** What some outlets call themselves, likewise; alone above an article it is a masthead. */
export const outletNames = namesIn(
  `cnn,bbc,bbc news,ap,ap news,reuters,the guardian,al jazeera,npr,abc news,fox news,nbc news,cbs news,sky news,euronews,dw,
  france 24,politico,axios,the new york times,the washington post,the independent,the telegraph,the times`,
)
