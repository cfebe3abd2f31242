/**
 * Forms of English verbs that tell past from future without a parser. Closed list of the strong and
 * irregular verbs that news uses, simple past and participle; written for this project.
 */
const irregularPast: ReadonlySet<string> = new Set(
  `was were had did went came took made said told gave got saw knew thought became began broke brought
   built bought caught chose drew drove ate fell felt fought found flew forgot froze grew held kept
   laid led left lent lost meant met paid ran rose sold sent shook shone shot showed sang sank sat
   slept spoke spent stood stole struck swore swept swam taught tore threw understood woke wore won
   wrote withdrew overcame overthrew undertook foresaw sought lit dealt dug fled hung heard hid
   bore beat blew bled bred shrank sprang stuck stung strode rode rang fed bent crept clung slid spun
   split spread hit put cut set let shut quit cost hurt burst cast bet read rid
   gone come taken made given seen known become begun broken driven eaten fallen forgotten frozen
   grown shaken shown sung sunk spoken stolen sworn swum torn thrown woken worn written withdrawn
   overcome overthrown undertaken hidden born borne beaten blown risen been done drawn chosen flown
   forbidden forbade bitten undergone underwent`.split(/\s+/u),
)

const notPast: ReadonlySet<string> = new Set(
  `need feed seed speed indeed hundred united red bed shed weed deed breed bleed exceed proceed succeed
   embed unprecedented so-called wide-ranging led-by sacred naked wicked aged crooked rugged beloved
   hatred kindred infrared need unmanned limited unlimited unexpected mohammed ahmed reed creed`.split(
    /\s+/u,
  ),
)

/** Whether a word (lower case) is a past tense or a past participle: “opened”, “took”, “signed”. */
export function isPastForm(word: string): boolean {
  return irregularPast.has(word) || (/^[a-z-]{2,}ed$/u.test(word) && !notPast.has(word))
}

/** Words that put what follows, or what stands beside them, after the time of writing. */
export const futureCues: ReadonlySet<string> = new Set(
  `will 'll shall would won't may might should must wo
   plan plans planned planning scheduled schedules expects expected expect due intends intend intended
   hopes hope hoping slated aims upcoming promises promised vowed going payable redeemable effective
   poised supposed bound prepares preparing prepared likely tentatively proposed forthcoming looms
   expires expire begins`.split(/\s+/u),
)

/** Auxiliaries and forms of “be” and “have” that carry a tense themselves. */
export const presentCues: ReadonlySet<string> = new Set(
  `is are am 's 're has have 've do does can says remains continues`.split(/\s+/u),
)
