/**
 * Organisations that news names without saying what they are, one a line, other names after a bar. Origin:
 * collected for this project from the membership pages of the United Nations system and the style guides of
 * news agencies.
 */
const publicBodies = `United Nations|UN|U.N.
European Union|EU|E.U.
European Commission
European Parliament
European Central Bank|ECB
NATO|Nato|North Atlantic Treaty Organization|North Atlantic Treaty Organisation
World Health Organization|World Health Organisation|WHO
World Trade Organization|World Trade Organisation|WTO
World Bank
International Monetary Fund|IMF
International Criminal Court|ICC
International Court of Justice|ICJ
International Atomic Energy Agency|IAEA
International Olympic Committee|IOC
International Committee of the Red Cross|ICRC
Red Cross
Red Crescent
UNESCO|Unesco
UNICEF|Unicef
UNHCR
OPEC|Opec
ASEAN|Asean|Association of Southeast Asian Nations
African Union|AU
Arab League
OECD
OSCE
G7|G-7|Group of Seven
G20|G-20|Group of 20
G8|G-8
Interpol
Europol
Greenpeace
Amnesty International
Human Rights Watch
Doctors Without Borders
Commonwealth
Congress
Senate
Parliament
House of Representatives
House of Commons
House of Lords
Supreme Court
White House
Kremlin
Pentagon
State Department
Treasury
Downing Street
Federal Reserve|Fed
FBI|Federal Bureau of Investigation
CIA|Central Intelligence Agency
NASA|Nasa
NSA
EPA
FDA
SEC
IRS
FIFA|Fifa
UEFA|Uefa
NBA
NFL
MLB
NHL`

const newsOutlets = `Reuters
Associated Press|AP
Agence France-Presse|AFP
Bloomberg
BBC
CNN
NBC
CBS
ABC
NPR
Fox News
Al Jazeera
Al Arabiya
Interfax
Tass|TASS
Kyodo
Yonhap
Press Trust of India|PTI
Politico
New York Times
Washington Post
Wall Street Journal
Guardian
Financial Times
Daily Mail
Washington Times
USA Today
Los Angeles Times
Huffington Post
Breitbart
BuzzFeed`

const companies = `Google
Facebook
Twitter
YouTube
Microsoft
Apple
Amazon
Netflix
Tesla
Boeing
Airbus
Toyota
Samsung
Huawei
Gazprom
Rosneft
Goldman Sachs
JPMorgan
Morgan Stanley`

const armedGroups = `Hamas
Hezbollah
Taliban
al-Qaeda|al-Qaida|Al-Qaeda|Al Qaeda|al Qaeda
Islamic State|ISIS|ISIL|IS
Boko Haram
Fatah
PLO`

const parties = `Labour|Labour Party
Tories
Republicans
Democrats
GOP
Republican Party
Democratic Party`

/** What an organisation of the list is. */
export type ListedKind = 'public body' | 'news outlet' | 'company' | 'armed group' | 'party'

const byKind: readonly (readonly [ListedKind, string])[] = [
  ['public body', publicBodies],
  ['news outlet', newsOutlets],
  ['company', companies],
  ['armed group', armedGroups],
  ['party', parties],
]

const listed = byKind.flatMap(([kind, lines]) =>
  lines.split('\n').map((line) => ({ kind, names: line.split('|') })),
)

/** The organisation's main name by each of its names. */
export const knownOrganisations: ReadonlyMap<string, string> = new Map(
  listed.flatMap(({ names }) => names.map((name): [string, string] => [name, names[0] ?? name])),
)

/** What it is, by its main name. */
export const kindOfListed: ReadonlyMap<string, ListedKind> = new Map(
  listed.map(({ kind, names }) => [names[0] ?? '', kind]),
)
