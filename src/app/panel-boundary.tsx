import { Component, type ReactNode } from 'react'
import { texts } from '../texts/texts.ts'
import { Button } from '../ui/button.tsx'

type PanelBoundaryProps = { readonly onClose: () => void; readonly children: ReactNode }

/** A part that fails or can’t be loaded says so in its own place; the rest of the page goes on. */
export class PanelBoundary extends Component<PanelBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <p role="alert" className="flex flex-wrap items-center gap-2 p-3 text-small">
        {texts.tools.notLoaded}
        <Button onClick={this.props.onClose}>{texts.tools.close}</Button>
      </p>
    )
  }
}
