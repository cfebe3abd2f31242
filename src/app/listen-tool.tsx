import { use } from 'react'
import { ListenBar } from '../reader/speech/listen-bar.tsx'
import { texts } from '../texts/texts.ts'
import { findingsOf } from './findings.ts'
import type { ToolProps } from './tools.ts'

/** Read aloud; what is said stands beside the page, with the other findings. */
export function ListenTool({ page, takesFocus, onClose }: ToolProps) {
  const findings = use(findingsOf(page.slug))
  if (!findings) {
    return (
      <p role="alert" className="py-3 text-small">
        {texts.listen.notLoaded}
      </p>
    )
  }
  return <ListenBar script={findings.script} takesFocus={takesFocus} onClose={onClose} />
}
