function wordsIn(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u))
}

/** Abbreviations that only stand before a name: a sentence never ends with them. */
export const beforeNames = wordsIn(
  `mr mrs ms messrs dr prof rev hon st sen rep gov gen col maj capt lt sgt cmdr adm pres amb supt insp`,
)

/** Abbreviations before a number, and words like any other elsewhere (“The answer is no.”). */
export const beforeNumbers = wordsIn('no nos art fig vol')

/**
 * Abbreviations with a full stop after which a sentence can go on. Origin: collected for this project from
 * the style guides of news agencies (titles, months, company forms, places).
 */
export const abbreviations = wordsIn(
  `jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri
   inc corp co ltd vs approx dept est al ft mt ave blvd rd jr sr bros calif fla mass pa tex
   conn ill ind minn wash ore ariz colo la ga va md mich mo tenn wis okla ky`,
)
