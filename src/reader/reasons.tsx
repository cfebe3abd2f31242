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

/** The way to the words in the untouched file. */
export function SourceLink({ href }: { href: string }) {
  return (
    <a className="source" href={href} target={tabOf(href)}>
      {texts.why.inSource}
    </a>
  )
}
