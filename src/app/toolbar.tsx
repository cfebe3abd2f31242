import { useRef, useSyncExternalStore } from 'react'
import { useRovingFocus } from '../reader/article/use-roving-focus.ts'
import { texts } from '../texts/texts.ts'
import { ToolIcon } from './tool-icon.tsx'
import { type Offered, type ToolName, tools } from './tools.ts'
import { usePanels } from './use-panels.ts'

/** Where focus returns to when a tool is closed. */
export const toolButtonId = (name: ToolName) => `tool-${name}`

/** The tools of an article page: one tab stop, walked with the arrows. */
export function Toolbar() {
  const bar = useRef<HTMLDivElement>(null)
  useRovingFocus(bar, 'button')
  return (
    <div ref={bar} role="toolbar" aria-label={texts.tools.title} className="tools">
      {tools.map((tool) => (
        <ToolButton key={tool.name} {...tool} />
      ))}
    </div>
  )
}

type ToolButtonProps = {
  readonly name: ToolName
  readonly where: 'dock' | 'over'
  readonly load: () => Promise<unknown>
  readonly offered?: Offered
}

function ToolButton({ name, where, load, offered = always }: ToolButtonProps) {
  const isOffered = useSyncExternalStore(offered.subscribe, offered.now, () => offered === always)
  const { isOpen, open, close } = usePanels()
  const isOpenNow = isOpen(name)
  if (!isOffered) return null
  // Its code is asked for when a finger or focus is on it; should that fail, opening says so.
  const fetchEarly = () => void load().catch(() => null)
  return (
    <button
      type="button"
      id={toolButtonId(name)}
      aria-expanded={isOpenNow}
      aria-haspopup={where === 'over' ? 'dialog' : undefined}
      tabIndex={-1}
      title={texts.tools.names[name]}
      onPointerDown={fetchEarly}
      onFocus={fetchEarly}
      onClick={() => (isOpenNow ? close(name) : open(name))}
    >
      <ToolIcon name={name} />
      <span>{texts.tools.names[name]}</span>
    </button>
  )
}

const always: Offered = { now: () => true, subscribe: () => () => {} }
