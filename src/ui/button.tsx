import type { ComponentProps } from 'react'

type ButtonProps = Omit<ComponentProps<'button'>, 'type' | 'className'>

/**
 * A button of the site. A pressed or disabled one is told by its frame as well as by colour; where the system chooses
 * the colours, a pressed one has those of what is selected.
 */
export function Button(props: ButtonProps) {
  return (
    <button
      type="button"
      className="inline-flex min-h-7 min-w-7 items-center justify-center rounded-small border border-control bg-paper px-2 text-small hover:border-ink aria-pressed:border-chosen-line aria-pressed:bg-chosen aria-pressed:font-semibold forced-colors:aria-pressed:forced-color-adjust-none forced-colors:aria-pressed:bg-[SelectedItem] forced-colors:aria-pressed:text-[SelectedItemText] forced-colors:aria-pressed:border-[SelectedItem] forced-colors:aria-pressed:outline-[CanvasText] disabled:text-muted disabled:border-dashed disabled:border-rule disabled:cursor-default"
      {...props}
    />
  )
}

/** What stands on a button that closes something. Its lines are no higher than the button, which the system may frame. */
export function Cross() {
  return <span className="text-body leading-none">×</span>
}
