/**
 * News agencies, in lower case, as credit lines and reports call them. Origin: collected for this project by its
 * authors; no list of others was taken over.
 */
export const newsAgencies: readonly string[] =
  'reuters afp ap epa ansa dpa tass interfax anadolu xinhua bloomberg'.split(' ')
