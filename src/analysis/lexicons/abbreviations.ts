/**
 * Abbreviations with a full stop after which a sentence goes on. Origin: collected for this project from
 * the style guides of news agencies (titles, ranks, months, company forms, places).
 */
export const abbreviations: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof rev hon st sen rep gov gen col maj capt lt sgt cmdr adm pres amb supt insp
   jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri
   inc corp co ltd vs no nos art fig vol approx dept est al ft mt ave blvd rd`.split(/\s+/),
)
