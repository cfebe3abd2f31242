import type { Reason } from './reason.ts'

/** The answers to “why?”, one a line: the rule in a sentence, then the words that it rests on. */
export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  return (
    <ul className="reasons">
      {reasons.map(({ rule, says, words, sum }) => (
        <li key={`${rule} ${words.join(' ')}`}>
          {says}
          {words.map((slice) => (
            <q key={slice}>{slice}</q>
          ))}
          {sum && <span className="sum">{sum}</span>}
        </li>
      ))}
    </ul>
  )
}
