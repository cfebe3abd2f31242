import { wordsIn } from './words-in.ts'

/**
 * Words that make a name one of an organisation when they end it (“Northern Cooperation Organisation”) or
 * stand before its “of” (“Ministry of Defence”). Origin: collected for this project.
 */
export const organisationWords = wordsIn(
  `Organisation Organization Organisations Union Ministry Department Agency Authority Administration Commission
   Committee Council Bureau Office Board Court Parliament Assembly Senate Congress Government Cabinet Party
   Movement Front Alliance Coalition League Federation Confederation Association Society Institute Institution
   Foundation Trust Fund Bank Group Holdings Company Corporation Corp Inc Ltd Limited LLC LLP PLC Plc plc GmbH AG
   Co Industries Enterprises Partners Ventures Capital Airlines Airways Motors Electric Systems Technologies
   Pharmaceuticals Laboratories Labs Media Networks Network News Times Post Journal Herald Tribune Gazette
   Telegraph Daily Press Television TV Radio Broadcasting Magazine University College School Academy Hospital
   Clinic Church Police Army Navy Force Forces Guard Guards Corps Command Service Services Secretariat Team
   Club FC United Orchestra Museum Library Studios Records Entertainment Pictures Productions Brothers Center
   Centre Consulate Embassy Mission Secretariat Treasury Exchange Market Chamber Consortium Initiative
   Campaign Caucus Brigade Battalion Regiment Division Militia Syndicate Project Band Squad Delegation Panel
   Conference Tribunal Legislature Directorate Prosecutor Securities Insurance Financial Energy Oil Petroleum
   Railroad Railways Lines Works Theatre Theater Steel Foods Stores Software Communications Telecom Bancorp Associates Savings Mechanism Bloc
  Rovers Wanderers Athletic Hotspur Ledger Courier Jewellers Builders Textiles Logistics Brewery`,
)

/** Words that end the name of a place, or begin it before “of”: “Lake”, “Gulf of”. */
export const placeWords = wordsIn(
  `River Lake Sea Ocean Bay Gulf Strait Straits Channel Canal Island Islands Isle Peninsula Cape Coast Beach Mountain
   Mountains Mount Hill Hills Valley Desert Forest Plateau Delta Basin Falls Glacier Province State County District
   Region Prefecture Oblast Territory Municipality Township Town Village City Borough Street Avenue Road Boulevard
   Highway Lane Square Plaza Park Bridge Tunnel Airport Port Harbor Harbour Station Prison Stadium Arena Palace
   Brook Creek Pond Dock Junction Cave Estate Castle Tower Cathedral Temple Mosque Cemetery Reservoir Dam Heights Republic Kingdom Emirate`,
)

/** Words that begin the name of a place: “Mount Everest”, “Lake Victoria”. */
export const placeOpeners = wordsIn(
  'Mount Mt Lake Cape Fort Port Saint St San Santa El Los Las Isle',
)

/** Words that end the name of an event, a law, a prize or a work: neither person, place nor organisation. */
export const otherWords = wordsIn(
  `War Wars Battle Revolution Uprising Olympics Games Cup Championship Championships Tournament Open Prix Series Bowl
   Festival Prize Award Awards Medal Act Bill Law Treaty Accord Accords Agreement Protocol Convention Constitution
   Declaration Charter Amendment Pact Plan Deal Summit Day Week Month Year Eve Christmas Easter Ramadan Show
   Album Song Book Bible Quran Koran Report Index Street-Journal Crisis Massacre Genocide Holocaust Referendum
   Election Elections Operation Hurricane Typhoon Cyclone Storm Virus Syndrome Disease`,
)

/** Words that begin the name of an event: “Cyclone Nadia”. */
export const eventOpeners = wordsIn('Cyclone Hurricane Typhoon Storm Operation')

/** Words that say of a name beside them what it is: “news agency Tanjug”, “the Andean bloc”. */
export const organisationNouns = wordsIn(
  `agency newspaper daily magazine broadcaster channel network station company firm group bank airline carmaker
   automaker manufacturer retailer giant startup start-up conglomerate party movement militia organisation
   organization association federation alliance bloc grouping forum union club team band university
   institute institution think-tank foundation charity publisher website portal outlet platform operator
   maker brokerage consultancy side outfit insurer lender developer brand chain label regulator watchdog ministry
   administration government parliament army navy troops police spokesman spokeswoman spokesperson officials`,
)

export const placeNouns = wordsIn(
  `city town village capital port province region state county district country nation island republic suburb
   neighbourhood neighborhood municipality commune hamlet parish locality settlement river lake mountain peninsula territory enclave border coast airport`,
)

/** Lower-case words that stand inside names of persons: “Ursula von der Leyen”. */
export const nameParticles = wordsIn(
  'de da del della di du des dos do von van der den ter ten bin bint ibn al el ben la le y e zu af',
)

/** Words before the colon of a credit: “Photo: Ada Berg”. */
export const captionLabels = wordsIn(
  'image images photo photos photograph picture pictures video audio file graphic graphics credit source illustration caption map',
)

/** Letters behind the name of a person: degrees, offices and honours. */
export const afterNames = wordsIn('QC KC SC MP MEP MSP MBE OBE CBE KBE PhD MD JD MA MBA Esq Jr Sr')

/** Companies whose name ends in “’s”, without it. Origin: collected for this project. */
export const companiesInS = wordsIn(
  `Moody McDonald Sainsbury Macy Wendy Sotheby Christie Lloyd Levi Domino Kohl Lowe Denny Arby Kellogg Hershey Cadbury
   Bloomingdale Dillard Nando Claridge`,
)

/** Words that end the name of a club, which goes by what stands before them: “Easton City”. */
export const clubWords = wordsIn('City Town County Rovers Athletic Wanderers Albion Rangers Villa')
