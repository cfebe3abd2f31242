import { Dialog as Base } from '@base-ui/react/dialog'
import type { ReactNode, RefObject } from 'react'
import { Button, Cross } from './button.tsx'

type DialogProps = {
  readonly title: string
  /** The name of the button that closes it. */
  readonly close: string
  readonly onClose: () => void
  /**
   * `middle` takes the page’s place for a moment; `side` leaves the text to be seen, scrolled and clicked,
   * for what changes it while one looks.
   */
  readonly kind?: 'middle' | 'side'
  /** What focus goes to; otherwise the first that can have it. */
  readonly initialFocus?: RefObject<HTMLElement | null>
  readonly children: ReactNode
}

/**
 * What lies over the page while it is in the tree. Escape and a press beside it ask to close it; whoever
 * opened it gives focus back (`app/open-tool.tsx`), since that also knows where there was no opener.
 */
export function Dialog(props: DialogProps) {
  const { title, close, onClose, kind = 'middle', initialFocus, children } = props
  return (
    <Base.Root open modal={kind === 'middle'} onOpenChange={(open) => !open && onClose()}>
      <Base.Portal>
        {kind === 'middle' && <Base.Backdrop className="backdrop" />}
        <Base.Popup
          className="dialog"
          data-kind={kind}
          finalFocus={false}
          {...(initialFocus && { initialFocus })}
        >
          <div className="head">
            <Base.Title className="text-head font-semibold">{title}</Base.Title>
            <Base.Close render={<Button aria-label={close} />}>
              <Cross />
            </Base.Close>
          </div>
          <div className="content">{children}</div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
