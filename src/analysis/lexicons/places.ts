import countries from 'world-countries'

/** A country, as far as news names it; the key is its ISO 3166-1 alpha-2 code. */
type Country = { readonly code: string; readonly name: string }

/** A place that the gazetteer knows. */
export type KnownPlace = {
  /** The same for all spellings of one place: `US`, `city:kyiv`. */
  readonly key: string
  /** The name that the gazetteer prefers. */
  readonly name: string
  readonly kind: 'country' | 'capital' | 'place'
  /** For a country its own code, for a capital that of its country. */
  readonly country: string | null
}

// Names that news uses and world-countries has only in another form. Origin: style guides of news
// agencies; the codes are ISO 3166-1.
const otherNames: Readonly<Record<string, string>> = {
  US: 'US,U.S.,USA,U.S.A.,United States of America,the States,America',
  GB: 'UK,U.K.,Britain,Great Britain',
  AE: 'UAE,U.A.E.,Emirates',
  CZ: 'Czech Republic',
  TR: 'Turkey,Turkiye',
  MM: 'Burma',
  NL: 'Holland',
  CI: "Côte d'Ivoire",
  CD: 'DRC,Democratic Republic of Congo,Democratic Republic of the Congo,Congo',
  MK: 'Macedonia',
  SZ: 'Swaziland',
  TL: 'East Timor',
  CN: "People's Republic of China,PRC,mainland China",
  TW: 'Republic of China',
  KR: 'Republic of Korea',
  KP: "DPRK,Democratic People's Republic of Korea",
  RU: 'Russian Federation',
  VA: 'Holy See,Vatican',
  PS: 'Palestinian territories,West Bank and Gaza',
  CV: 'Cabo Verde',
  BA: 'Bosnia,Bosnia-Herzegovina',
  LK: 'Ceylon',
}

const otherCapitals: Readonly<Record<string, string>> = {
  US: 'Washington,Washington D.C.,Washington DC,Washington, D.C.,Washington, DC',
  UA: 'Kiev',
  IN: 'Delhi',
  MN: 'Ulaanbaatar',
  KZ: 'Nur-Sultan',
  NL: 'The Hague',
  IL: 'Tel Aviv',
  BO: 'La Paz',
  CH: 'Berne',
  LK: 'Colombo',
  TZ: 'Dar es Salaam',
}

// Demonyms that news uses besides the one of the package, or that belong to several countries there.
const otherDemonyms: Readonly<Record<string, string>> = {
  US: 'American Americans U.S.',
  GB: 'British Briton Britons English Scottish Welsh',
  NL: 'Dutch',
  FR: 'French',
  NO: 'Norwegian',
  IN: 'Indian',
  KZ: 'Kazakh',
  UZ: 'Uzbek',
  TJ: 'Tajik',
  KG: 'Kyrgyz',
  AR: 'Argentinian Argentinean',
  SA: 'Saudi',
  AE: 'Emirati',
  BA: 'Bosnian',
  NZ: 'New Zealand',
  SI: 'Slovenian',
  EC: 'Ecuadorian',
  SV: 'Salvadorean',
  IS: 'Icelandic',
  LI: 'Liechtenstein',
  CD: 'Congolese',
  PH: 'Philippine',
  BD: 'Bangladeshi',
  TR: 'Turkish Turk Turks',
  ES: 'Spaniard',
  SE: 'Swede Swedes',
  DK: 'Dane Danes',
  FI: 'Finn Finns',
  PL: 'Pole Poles',
  CY: 'Cypriot',
  KR: 'South Korean Korean',
  EU: 'European',
}

// “Brussels” is in the news for the union that meets there, not for Belgium.
const seats: Readonly<Record<string, string>> = { brussels: 'EU' }

/**
 * Larger places that are neither countries nor capitals: continents, regions, seas, states and big cities.
 * Origin: collected for this project; a list of cities from GeoNames can replace it.
 */
const otherPlaces = `Africa|Asia|Europe|Antarctica|Oceania|North America|South America|Latin America|
Central America|Middle East|Far East|Eastern Europe|Western Europe|Central Asia|South Asia|Southeast Asia|
South East Asia|East Asia|Asia-Pacific|Indo-Pacific|Balkans|Caucasus|Caribbean|Scandinavia|Siberia|Arctic|Sahel|
Maghreb|Persian Gulf|Red Sea|Black Sea|Baltic Sea|South China Sea|East China Sea|Mediterranean|
Mediterranean Sea|Atlantic|Pacific|Indian Ocean|Atlantic Ocean|Pacific Ocean|England|Scotland|Wales|
Northern Ireland|Gaza|Gaza Strip|West Bank|Golan Heights|Crimea|Donbas|Donbass|Donetsk|Luhansk|Kashmir|Tibet|
Xinjiang|Chechnya|Kurdistan|Catalonia|Bavaria|Sicily|Korean Peninsula|Soviet Union|USSR|Yugoslavia|
Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|
Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|
Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|New York City|North Carolina|
North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|
Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|Ontario|Quebec|British Columbia|Alberta|Manitoba|
Saskatchewan|Nova Scotia|New South Wales|Queensland|Tasmania|Western Australia|
Los Angeles|Chicago|Houston|Philadelphia|Phoenix|San Antonio|San Diego|Dallas|San Francisco|Seattle|Denver|
Boston|Detroit|Atlanta|Miami|Baltimore|Las Vegas|Milwaukee|Cleveland|New Orleans|Pittsburgh|Cincinnati|St. Louis|
Minneapolis|Hollywood|Silicon Valley|Wall Street|Manhattan|Brooklyn|Queens|Bronx|Toronto|Montreal|Vancouver|Calgary|
Sydney|Melbourne|Brisbane|Perth|Adelaide|Auckland|Birmingham|Manchester|Liverpool|Leeds|Glasgow|Edinburgh|Belfast|
Cardiff|Bristol|Sheffield|Oxford|Cambridge|Marseille|Lyon|Nice|Strasbourg|Hamburg|Munich|Frankfurt|Cologne|Stuttgart|
Dresden|Leipzig|Barcelona|Valencia|Seville|Milan|Naples|Turin|Venice|Florence|Geneva|Zurich|Basel|Davos|Rotterdam|
Antwerp|Gothenburg|Krakow|Gdansk|Istanbul|Izmir|St. Petersburg|Saint Petersburg|Vladivostok|Sochi|Kharkiv|
Kharkov|Odesa|Odessa|Lviv|Mariupol|Shanghai|Hong Kong|Shenzhen|Guangzhou|Wuhan|Chongqing|Tianjin|Nanjing|Chengdu|
Macau|Osaka|Kyoto|Hiroshima|Nagasaki|Fukushima|Busan|Mumbai|Bombay|Calcutta|Kolkata|Chennai|Madras|Bangalore|
Bengaluru|Hyderabad|Ahmedabad|Pune|Lucknow|Jaipur|Punjab|Gujarat|Maharashtra|Kerala|Tamil Nadu|Karnataka|
Uttar Pradesh|Bihar|West Bengal|Rajasthan|Karachi|Lahore|Peshawar|Rawalpindi|Kandahar|Mosul|Basra|Aleppo|Homs|
Idlib|Haifa|Bethlehem|Hebron|Jeddah|Mecca|Medina|Dubai|Sharjah|Alexandria|Benghazi|Casablanca|Marrakesh|
Lagos|Kano|Johannesburg|Durban|Soweto|Mombasa|Darfur|Tigray|Sao Paulo|Rio de Janeiro|Salvador|Guayaquil|
Medellin|Cali|Monterrey|Tijuana|Guadalajara|Acapulco|Cancun|Ho Chi Minh City|Saigon|Chiang Mai|Phuket|Bali|
Penang|Mindanao|Java|Sumatra|Borneo|Papua|Aceh|Okinawa|Hokkaido|Guantanamo|Guantanamo Bay`

/** Form under which names are looked up: no accents, straight apostrophes; case is kept. */
export function lookUpForm(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll(/[‘’]/gu, "'")
}

/**
 * All known places by name (in look-up form). Countries, capitals and demonyms: the package
 * `world-countries` (ODbL); what news calls them besides, and larger places: the lists above.
 */
export const knownPlaces: ReadonlyMap<string, KnownPlace> = placesByName()

/** ISO code by demonym: “Chinese” → `CN`. A demonym is no mention, but it says whose the President is. */
export const countryOfDemonym: ReadonlyMap<string, string> = demonymsByName()

/** “GBR”, “GER”: codes of three letters, of ISO and of the Olympic committee. */
export const countryCodes: ReadonlySet<string> = new Set(
  countries.flatMap(({ cca3, cioc }) => [cca3, cioc, 'ENG', 'SCO', 'WAL', 'NIR']),
)

/** Names of countries by ISO code, with the one seat that is none. */
export const countryNames: ReadonlyMap<string, string> = new Map([
  ...countries.map(({ cca2, name }): [string, string] => [cca2, name.common]),
  ['EU', 'European Union'],
])

function placesByName(): Map<string, KnownPlace> {
  const places = new Map<string, KnownPlace>()
  for (const name of otherPlaces.split('|').map((word) => word.trim())) {
    addPlace(places, name, { key: keyOf(name), name, kind: 'place', country: null })
  }
  for (const { cca2, capital, independent, cca3 } of countries) {
    const kind = independent || cca3 === 'TWN' || cca3 === 'UNK' ? 'capital' : 'place'
    for (const name of capital) addCapital(places, name, name, kind, cca2)
    for (const name of namesIn(otherCapitals[cca2])) {
      addCapital(places, name, sameCity(name, capital[0]), kind, cca2)
    }
  }
  // after the capitals: “Singapore” and “Djibouti” are countries first
  for (const { cca2, name } of countries) {
    const country: Country = { code: cca2, name: name.common }
    for (const spelling of [name.common, name.official, ...namesIn(otherNames[cca2])]) {
      addPlace(places, spelling, { key: cca2, name: country.name, kind: 'country', country: cca2 })
    }
  }
  return places
}

function addCapital(
  places: Map<string, KnownPlace>,
  spelling: string,
  name: string,
  kind: KnownPlace['kind'],
  code: string,
): void {
  const country = seats[name.toLowerCase()] ?? code
  addPlace(places, spelling, { key: keyOf(name), name, kind, country })
}

/** “Kiev” is Kyiv, but “The Hague” is not Amsterdam. */
function sameCity(name: string, capital: string | undefined): string {
  const others = ['The Hague', 'Tel Aviv', 'La Paz', 'Colombo', 'Dar es Salaam']
  return others.includes(name) ? name : (capital ?? name)
}

function addPlace(places: Map<string, KnownPlace>, spelling: string, place: KnownPlace): void {
  places.set(lookUpForm(spelling), place)
}

function namesIn(list: string | undefined): string[] {
  return list?.split(/,(?! )/u) ?? []
}

function keyOf(name: string): string {
  return `city:${lookUpForm(name).toLowerCase()}`
}

function demonymsByName(): Map<string, string> {
  const demonyms = new Map<string, string>()
  for (const country of countries) {
    for (const demonym of country.demonyms.eng?.m.split(/, | or /u) ?? []) {
      if (demonym !== '' && !demonyms.has(demonym)) demonyms.set(demonym, country.cca2)
    }
  }
  for (const [code, list] of Object.entries(otherDemonyms)) {
    for (const demonym of list.split(/(?<!South|New) /u)) demonyms.set(demonym, code)
  }
  for (const [demonym, code] of [...demonyms]) {
    if (/(?:an|i|er|ot)$/u.test(demonym)) demonyms.set(`${demonym}s`, code)
  }
  return demonyms
}
