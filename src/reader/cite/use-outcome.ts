import { useState } from 'react'
import { texts } from '../../texts/texts.ts'

type Said = keyof typeof texts.cite.outcomes

/** Does something for the reader and tells what became of it; what they call off themselves is no failure. */
export function useOutcome(): {
  readonly said: string
  readonly tell: (work: Promise<unknown>, done: Said, failed: Said) => void
} {
  const [said, setSaid] = useState<Said | null>(null)
  const tell = (work: Promise<unknown>, done: Said, failed: Said) => {
    setSaid(null)
    work.then(
      () => setSaid(done),
      (error: unknown) => setSaid(isCalledOff(error) ? null : failed),
    )
  }
  return { said: said === null ? '' : texts.cite.outcomes[said], tell }
}

function isCalledOff(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError'
}
