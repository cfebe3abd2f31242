import { use } from 'react'
import { Help } from '../reader/shortcuts/help.tsx'
import { findingsOf } from './findings.ts'
import type { ToolProps } from './tools.ts'
import { useActions } from './use-actions.ts'

/** The help, which knows what can be done now. */
export function HelpTool({ page, onClose }: ToolProps) {
  const actions = useActions(page, use(findingsOf(page.slug)))
  return <Help actions={actions.filter(({ id }) => id !== 'open-help')} onClose={onClose} />
}
