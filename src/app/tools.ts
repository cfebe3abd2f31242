import { findNames } from '../address/find.ts'
import { deviceVoices } from '../reader/speech/device-voices.ts'
import type { ArticlePageData } from './page-data.ts'

/** What every tool is given; one that lives in `reader` asks only for the part of the page that it needs. */
export type ToolProps = {
  readonly page: ArticlePageData
  /** Whether the reader opened it here and now, rather than by coming to this address. */
  readonly takesFocus: boolean
  readonly onClose: () => void
}

/** Something that the reader opens from the bar at the top, with `?panel=<name>`. */
type Tool = {
  /** Its place in the address, its name in `texts.tools.names` and its icon in `tool-icon.tsx`. */
  readonly name: string
  /** At the foot of the reading column, or over the page. */
  readonly where: 'dock' | 'over'
  /** Its code, which is loaded when it is opened first. */
  readonly load: () => Promise<(props: ToolProps) => React.ReactNode>
  /** Whether who opens it begins to type at once. */
  readonly hasBox?: boolean
  /** Parameters of the address that mean nothing without it, and go when it is closed. */
  readonly parameters?: readonly string[]
  /** Whether the device can do it at all, as a store; left out where every device can. */
  readonly offered?: Offered
}

export type Offered = {
  readonly now: () => boolean
  readonly subscribe: (onChange: () => void) => () => void
}

/** All tools, in the order of their buttons: one entry each, and nothing else to be done for a new one. */
export const tools = [
  {
    name: 'find',
    where: 'dock',
    load: () => import('./find-tool.tsx').then(({ FindTool }) => FindTool),
    hasBox: true,
    parameters: findNames,
  },
  {
    name: 'listen',
    where: 'dock',
    load: () => import('./listen-tool.tsx').then(({ ListenTool }) => ListenTool),
    offered: { now: deviceVoices.areAny, subscribe: deviceVoices.subscribe },
  },
  {
    name: 'notes',
    where: 'dock',
    load: () => import('./notes-tool.tsx').then(({ NotesTool }) => NotesTool),
  },
  {
    name: 'go',
    where: 'over',
    load: () => import('./go-tool.tsx').then(({ GoTool }) => GoTool),
    hasBox: true,
  },
  {
    name: 'settings',
    where: 'over',
    load: () =>
      import('../reader/settings/settings-panel.tsx').then(({ SettingsPanel }) => SettingsPanel),
  },
  {
    name: 'help',
    where: 'over',
    load: () => import('./help-tool.tsx').then(({ HelpTool }) => HelpTool),
  },
] as const satisfies readonly Tool[]

export type ToolName = (typeof tools)[number]['name']

/** A tool by its name. */
export function toolOf(name: ToolName): Tool {
  return tools.find((tool) => tool.name === name) ?? tools[0]
}

/** The names of the tools of one place, of which one is open at a time. */
export function toolsOf(where: Tool['where']): ToolName[] {
  return tools.filter((tool) => tool.where === where).map(({ name }) => name)
}
