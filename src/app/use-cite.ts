import { useLocation, useNavigate } from 'react-router'
import { changePanels, parsePanels } from '../address/panel.ts'
import { useQuery } from '../reader/use-query.ts'

const name = 'cite'

/** Whether the address holds the quotation open to be cited, and ways to change that; Back undoes opening. */
export function useCite(): {
  readonly isOpen: boolean
  readonly open: () => void
  readonly close: () => void
} {
  const query = useQuery()
  const { hash, state } = useLocation()
  const navigate = useNavigate()
  const go = (search: string, how: { replace?: boolean; state?: unknown }) =>
    void navigate({ search, hash }, { preventScrollReset: true, ...how })
  return {
    isOpen: parsePanels(query, [name]).length > 0,
    open: () => go(changePanels(query, [], name), { state: { opened: name } }),
    close: () => {
      if (state?.opened === name) void navigate(-1)
      else go(changePanels(query, [name], null), { replace: true })
    },
  }
}
