import type { ComponentProps } from 'react'

type ButtonProps = Omit<ComponentProps<'button'>, 'type' | 'className'> & {
  /** `quiet`: words alone until touched, for a control that stands in every line of a list. */
  readonly look?: 'plain' | 'quiet'
}

const looks = {
  plain: 'border-control bg-paper hover:border-ink',
  quiet: 'quiet border-transparent text-muted hover:border-control hover:text-ink',
}

/** A button of the site. Pressed ones are told by frame and weight as well as colour. */
export function Button({ look = 'plain', ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={`${looks[look]} inline-flex min-h-7 min-w-7 items-center justify-center rounded-small border px-2 text-small aria-pressed:border-chosen-line aria-pressed:bg-chosen aria-pressed:font-semibold aria-pressed:text-ink`}
      {...rest}
    />
  )
}
