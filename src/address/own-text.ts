/** The parameter that names the reader’s own text that is open: `?text=open`, `?text=m3k9x2`. */
const parameter = 'text'

/** The name of a text that is not kept: it lasts as long as the page. */
export const unkept = 'open'

/** Which of the reader’s own texts the address asks for; `null` for none. Never throws. */
export function parseOwnText(query: URLSearchParams): string | null {
  const asked = query.get(parameter) ?? ''
  return /^[a-z0-9]{1,20}$/u.test(asked) ? asked : null
}

/** The query for a text, without its question mark. */
export function formatOwnText(name: string): string {
  return new URLSearchParams({ [parameter]: name }).toString()
}
