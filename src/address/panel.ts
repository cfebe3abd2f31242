/** The parameter that names what is open beside the article: `?panel=find`. It may repeat. */
const parameter = 'panel'

/**
 * Which panels the address opens. Never throws; a name that the page does not know is left out.
 *
 * @param known  the names of all panels there are; the answer is in their order
 */
export function parsePanels<Name extends string>(
  query: URLSearchParams,
  known: readonly Name[],
): Name[] {
  const asked = new Set(query.getAll(parameter))
  return known.filter((name) => asked.has(name))
}

/**
 * The query with some panels closed and then one opened; everything else in it stays.
 *
 *     ?entity=seoul&panel=help, help closed, find opened → entity=seoul&panel=find
 */
export function changePanels(
  query: URLSearchParams,
  closed: readonly string[],
  opened: string | null,
): string {
  const rest = [...query].filter(
    ([name, value]) => name !== parameter || !(closed.includes(value) || value === opened),
  )
  return new URLSearchParams([...rest, ...(opened ? [[parameter, opened]] : [])]).toString()
}
