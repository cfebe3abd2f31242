import { texts } from '../texts/texts.ts'
import type { Reason } from './reason.ts'
import { tabOf } from './source-file.ts'

/**
 * The answers to “why?”, one a line, in one form for every kind of finding: the rule in a sentence, the
 * words that it rests on, the sum for a date, and the way to these words in the untouched file.
 */
export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  return (
    <ul className="reasons">
      {reasons.map(({ rule, says, words, sum, source }) => (
        <li key={`${rule} ${words.join(' ')}`}>
          {says}
          {words.map((slice, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same word can stand twice, and none moves
            <q key={at}>{slice}</q>
          ))}
          {sum && <span className="sum">{sum}</span>} {source && <SourceLink href={source} />}
        </li>
      ))}
    </ul>
  )
}

type SourceLinkProps = {
  readonly href: string
  /** What it shows in place of saying where it leads, which it then says to screen readers alone. */
  readonly children?: React.ReactNode
}

/** The way to the words in the untouched file. */
export function SourceLink({ href, children }: SourceLinkProps) {
  return (
    <a className="source" href={href} target={tabOf(href)}>
      {children}
      {children ? <span className="sr-only">: {texts.why.inSource}</span> : texts.why.inSource}
    </a>
  )
}
