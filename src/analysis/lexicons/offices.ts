/**
 * Offices and occupations that stand before a name as a title or stand for a person (“the minister”).
 * Lower case; several words where one alone says something else. Origin: collected for this project from
 * the style guides of news agencies.
 */
const leaders = `president|prime minister|premier|chancellor|king|queen|emperor|emir|sultan|pope|taoiseach|
supreme leader|crown prince|head of state|dictator|leader|opposition leader|chief minister|first minister`

const others = `vice president|vice-president|deputy president|deputy prime minister|foreign minister|defence minister|
defense minister|finance minister|interior minister|health minister|trade minister|energy minister|
justice minister|education minister|home minister|economy minister|external affairs minister|prime minister|
minister|deputy minister|secretary of state|secretary of defense|foreign secretary|home secretary|defence secretary|
defense secretary|treasury secretary|press secretary|secretary|secretary-general|secretary general|
general secretary|ambassador|envoy|special envoy|senator|congressman|congresswoman|representative|
speaker|house speaker|mp|lawmaker|governor|lieutenant governor|mayor|commissioner|attorney general|
attorney-general|prosecutor|chief justice|justice|judge|sheriff|police chief|general|colonel|major|captain|
lieutenant|sergeant|admiral|commander|marshal|major general|lieutenant general|lieutenant colonel|brigadier|
prince|princess|duke|duchess|lord|lady|sir|dame|baroness|archbishop|bishop|cardinal|
reverend|rabbi|imam|ayatollah|sheikh|chairman|chairwoman|chairperson|chair|chief executive|
chief executive officer|chief financial officer|chief operating officer|ceo|cfo|executive director|
managing director|director|director general|director-general|head|chief|chief of staff|founder|co-founder|
spokesman|spokeswoman|spokesperson|professor|doctor|dr|coach|manager|captain|striker|actor|actress|singer|author|
writer|journalist|reporter|analyst|economist|lawyer|attorney|historian|scientist|researcher|editor|
councillor|councilman|councilwoman|delegate|candidate|nominee|officer|inspector|detective|superintendent|
commissioner of police|superintendent of police|inspector general of police|inspector-general of police|
director general of police|director-general of police`

/** Forms of address that say nothing of an office, some with the gender they give. */
export const addresses: ReadonlyMap<string, 'male' | 'female' | null> = new Map([
  ['mr', 'male'],
  ['mister', 'male'],
  ['sir', 'male'],
  ['lord', 'male'],
  ['mrs', 'female'],
  ['ms', 'female'],
  ['miss', 'female'],
  ['madam', 'female'],
  ['madame', 'female'],
  ['lady', 'female'],
  ['dame', 'female'],
  ['dr', null],
])

// Written short before names. The left side is how it is written, the right the office.
const short: Readonly<Record<string, string>> = {
  pres: 'president',
  gov: 'governor',
  sen: 'senator',
  rep: 'representative',
  gen: 'general',
  col: 'colonel',
  maj: 'major',
  capt: 'captain',
  lt: 'lieutenant',
  sgt: 'sergeant',
  adm: 'admiral',
  cmdr: 'commander',
  prof: 'professor',
  cllr: 'councillor',
  rev: 'reverend',
  pm: 'prime minister',
  sec: 'secretary',
}

/** Offices by their words in lower case; the value is the office, the same for short forms. */
export const offices: ReadonlyMap<string, string> = new Map([
  ...officesIn(`${leaders}|${others}`).map((office): [string, string] => [office, office]),
  ...Object.entries(short),
])

/** Offices whose holders “the two leaders” can mean. */
export const leaderOffices: ReadonlySet<string> = new Set(officesIn(leaders))

/** Words for the holders of several offices: a sergeant is “the officer” too. */
export const officesCalled: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'officer',
    new Set(['sergeant', 'inspector', 'detective', 'superintendent', 'lieutenant', 'police chief']),
  ],
  ['lawmaker', new Set(['senator', 'representative', 'congressman', 'congresswoman', 'mp'])],
  ['lawyer', new Set(['attorney', 'prosecutor'])],
])

/** What a title or an occupation says of its holder's gender, where it does. */
export const genderOfOffice: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ...'king emperor prince duke lord sir congressman chairman spokesman actor councilman'
    .split(' ')
    .map((word): [string, 'male'] => [word, 'male']),
  ...'queen princess duchess lady dame baroness congresswoman chairwoman spokeswoman actress councilwoman'
    .split(' ')
    .map((word): [string, 'female'] => [word, 'female']),
])

function officesIn(list: string): string[] {
  return list.split('|').map((office) => office.trim())
}
