import { lazy, Suspense, useEffect, useState } from 'react'
import type { ArticlePageData } from './page-data.ts'
import { PanelBoundary } from './panel-boundary.tsx'
import { toolButtonId } from './toolbar.tsx'
import { type ToolName, tools } from './tools.ts'
import { usePanels } from './use-panels.ts'

const components = new Map(
  tools.map(({ name, load }) => [name, lazy(async () => ({ default: await load() }))]),
)

type OpenToolProps = { readonly where: 'dock' | 'over'; readonly page: ArticlePageData }

/** The tool that is open in this place, if one is. */
export function OpenTool({ where, page }: OpenToolProps) {
  const { isOpen, isOpenedHere, close } = usePanels()
  const tool = tools.find((candidate) => candidate.where === where && isOpen(candidate.name))
  const Component = tool && components.get(tool.name)
  if (!tool || !Component) return null
  const onClose = () => close(tool.name)
  return (
    <PanelBoundary key={tool.name} onClose={onClose}>
      <GivesFocusBack name={tool.name} onEscape={onClose}>
        <Suspense fallback={null}>
          <Component page={page} takesFocus={isOpenedHere(tool.name)} onClose={onClose} />
        </Suspense>
      </GivesFocusBack>
    </PanelBoundary>
  )
}

type GivesFocusBackProps = {
  readonly name: ToolName
  readonly onEscape: () => void
  readonly children: React.ReactNode
}

/** Closes on Escape. Focus that goes with what is closed returns to where it was before. */
function GivesFocusBack({ name, onEscape, children }: GivesFocusBackProps) {
  const [opener] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      if (document.activeElement !== document.body) return
      const isSomewhere = opener instanceof HTMLElement && opener !== document.body
      const target = isSomewhere && opener.isConnected ? opener : null
      const button = document.getElementById(toolButtonId(name))
      ;(target ?? button)?.focus({ preventScroll: true })
    },
    [opener, name],
  )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears the keys of what is inside it
    <div
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onEscape()
      }}
    >
      {children}
    </div>
  )
}
