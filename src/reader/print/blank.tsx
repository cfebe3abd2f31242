import { Fragment } from 'react'
import { texts } from '../../texts/texts.ts'

/** A name of two letters still has to be written by hand. */
const shortest = 12

/** Spaces after which a line may break, as words would. */
const wordLength = 6

/** A line to write on, as long as the words that it stands for. */
export function Blank({ length }: { length: number }) {
  const spaces = Math.max(length, shortest)
  return (
    <u className="blank" role="img" aria-label={texts.sheet.blank}>
      {Array.from({ length: Math.ceil(spaces / wordLength) }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: all are the same
        <Fragment key={at}>
          {'\u00a0'.repeat(Math.min(wordLength, spaces - at * wordLength))}
          <wbr />
        </Fragment>
      ))}
    </u>
  )
}
