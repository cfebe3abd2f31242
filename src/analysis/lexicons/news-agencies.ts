/**
 * News agencies, in lower case, as credit lines and reports call them. Origin: collected for this project by its
 * authors; no list of others was taken over.
 */
export const newsAgencies: readonly string[] =
  'reuters afp ap epa ansa dpa tass interfax anadolu xinhua bloomberg'.split(' ')

/** Broadcasters and papers by their whole name, in lower case. Origin: collected for this project. */
export const newsOutlets: readonly string[] = [
  ...'bbc cnn itv nbc cbs abc npr msnbc cnbc pbs politico axios'.split(' '),
  'al jazeera',
  'al arabiya',
  'associated press',
  'agence france-presse',
]

/** Words that the name of a paper or a broadcaster ends in: “Sky News”, “the Financial Times”. */
export const outletWords: ReadonlySet<string> = new Set(
  `news times post journal herald tribune gazette guardian telegraph mail mirror chronicle observer independent
   express sun star standard today radio tv television magazine`.split(/\s+/u),
)

/** What a broadcaster makes: “Radio 4’s Today programme”. Origin: collected for this project. */
export const programmeNouns: ReadonlySet<string> = new Set(
  'programme program show podcast bulletin broadcast'.split(' '),
)
