/**
 * The query with what one part of the address says put anew, and all the rest left as it is: choosing an
 * entity must not close the panel that is open.
 *
 * @param names  the parameters that belong to this part
 * @param said   what they are to say, as a query without its question mark
 */
export function queryWith(query: URLSearchParams, names: readonly string[], said: string): string {
  const rest = [...query].filter(([name]) => !names.includes(name))
  return new URLSearchParams([...rest, ...new URLSearchParams(said)]).toString()
}
