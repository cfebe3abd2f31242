import { Component, type ReactNode } from 'react'
import { texts } from '../texts/texts.ts'
import { Button } from '../ui/button.tsx'

type PanelBoundaryProps = {
  /** `null` for a part that is not seen: without it nothing is missing. */
  readonly onClose: (() => void) | null
  /** In place of the words that it says otherwise. */
  readonly failed?: ReactNode
  readonly children: ReactNode
}

/** A part that fails or can’t be loaded says so in its own place; the rest of the page goes on. */
export class PanelBoundary extends Component<PanelBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    const { children, onClose, failed } = this.props
    if (!this.state.failed) return children
    if (failed !== undefined) return failed
    if (!onClose) return null
    return (
      <p role="alert" className="flex flex-wrap items-center gap-2 p-3 text-small">
        {texts.tools.notLoaded}
        <Button onClick={onClose}>{texts.tools.close}</Button>
      </p>
    )
  }
}
