import { useLocation, useNavigate } from 'react-router'
import { changePanels, parsePanels } from '../address/panel.ts'
import { queryWith } from '../address/query.ts'
import { useQuery } from '../reader/use-query.ts'
import { type ToolName, toolOf, tools, toolsOf } from './tools.ts'
import { typeAhead } from './type-ahead.ts'
import { useAsked } from './use-hydrated.ts'

type Panels = {
  readonly isOpen: (name: ToolName) => boolean
  /** Whether it was opened here, rather than by coming to this address. */
  readonly isOpenedHere: (name: ToolName) => boolean
  /** Opens a tool as a step that Back undoes; in place of another that stands there or lies over the page. */
  readonly open: (name: ToolName) => void
  readonly close: (name: ToolName) => void
  /** Closes a tool and stays in this step, since one goes on from here at once. */
  readonly leave: (name: ToolName) => void
}

/** Which tools the address holds open, and ways to change that. */
export function usePanels(): Panels {
  const query = useQuery()
  const isAsked = useAsked(query)
  const navigate = useNavigate()
  const { state } = useLocation()
  const names = isAsked ? parsePanels(query, allNames) : []
  const leave = (name: ToolName) => {
    const rest = new URLSearchParams(changePanels(queryNow(), placeOf(name), null))
    const search = queryWith(rest, toolOf(name).parameters ?? [], '')
    void navigate(
      { search, hash: window.location.hash },
      { replace: true, preventScrollReset: true },
    )
  }
  return {
    isOpen: (name) => names.includes(name),
    isOpenedHere: (name) => openedOf(state) === name,
    open(name) {
      const closed = [...toolsOf('over'), ...placeOf(name)]
      const replace = closed.some((other) => names.includes(other))
      // What was here before is still the step before, unless the page came with it.
      const step = !replace || openedOf(state) ? { state: { opened: name } } : {}
      const to = { search: changePanels(queryNow(), closed, name), hash: window.location.hash }
      if (toolOf(name).hasBox) typeAhead()
      void navigate(to, { replace, preventScrollReset: true, ...step })
    },
    close: (name) => (openedOf(state) === name ? void navigate(-1) : leave(name)),
    leave,
  }
}

/** As it is when something is done: a key may come before the page has drawn what the last one did. */
const queryNow = () => new URLSearchParams(window.location.search)

const allNames = tools.map(({ name }) => name)

/** All tools that share a place with this one. */
function placeOf(name: ToolName): ToolName[] {
  return toolsOf(toolOf(name).where)
}

/** The tool that the present entry of the history was made for. Then closing is going back from it. */
function openedOf(state: unknown): unknown {
  return typeof state === 'object' && state !== null && 'opened' in state ? state.opened : null
}
