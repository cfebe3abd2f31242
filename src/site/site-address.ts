/** Where a site is to stand. */
export type SiteAddress = {
  readonly kind: 'site'
  /** `https://example.org`; `null` where the build was not told. */
  readonly origin: string | null
  /** The path below which it is served, with a slash at both ends. */
  readonly base: string
}

/** An address that can't be one, and why. */
export type BadAddress = { readonly kind: 'bad-address'; readonly what: string }

/**
 * What `--site` and `--base` say together. A site can name its path in either; where it is in both they agree.
 *
 *     --site https://example.org/news    →  https://example.org, /news/
 *     --site https://example.org         →  https://example.org, /
 *     --base /news/                      →  null, /news/
 */
export function siteAddressOf(given: {
  readonly site?: string | undefined
  readonly base?: string | undefined
}): SiteAddress | BadAddress {
  const base = given.base === undefined ? null : pathOf(given.base)
  if (given.site === undefined) return { kind: 'site', origin: null, base: base ?? '/' }
  const url = URL.parse(given.site)
  if (!url || !/^https?:$/u.test(url.protocol) || url.search || url.hash || url.username) {
    return bad(`--site ${given.site} is no address like https://example.org`)
  }
  const path = pathOf(url.pathname)
  if (base !== null && path !== '/' && path !== base) {
    return bad(`--site ${given.site} and --base ${given.base} name different paths`)
  }
  return { kind: 'site', origin: url.origin, base: base ?? path }
}

function pathOf(path: string): string {
  return `/${path}/`.replace(/\/+/gu, '/')
}

function bad(what: string): BadAddress {
  return { kind: 'bad-address', what }
}
