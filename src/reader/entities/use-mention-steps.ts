import { useEffect, useState } from 'react'

export type Stepper = {
  /** From 1; `null` before the first step. */
  readonly current: number | null
  readonly count: number
  /** Goes on by so many mentions, round the end. */
  go(by: 1 | -1): void
}

/**
 * Steps through the mentions of the chosen entities in the text. The one stepped to is scrolled to and
 * marked; focus stays on the button, so that it can be pressed again.
 *
 * @param ids  chosen entities and readings; another choice starts anew
 */
export function useMentionSteps(ids: readonly string[]): Stepper {
  const key = ids.join(' ')
  const [step, setStep] = useState<{ key: string; at: number; count: number } | null>(null)
  const current = step?.key === key ? step : null
  useEffect(() => {
    if (!current) return
    const mention = mentionsOf(key)[current.at]
    mention?.setAttribute('data-current', '')
    mention?.scrollIntoView({ block: 'center' })
    return () => mention?.removeAttribute('data-current')
  }, [current, key])
  return {
    current: current && current.at + 1,
    count: current?.count ?? 0,
    go(by) {
      const count = mentionsOf(key).length
      if (count === 0) return
      const at = current ? (current.at + by + count) % count : by === 1 ? 0 : count - 1
      setStep({ key, at, count })
    },
  }
}

/** The elements of the mentions, in text order; the two marks of “the two leaders” are one place. */
function mentionsOf(key: string): Element[] {
  const selector = key
    .split(' ')
    .filter(Boolean)
    .map((id) => `article :is([data-entity="${id}"], [data-reading="${id}"])`)
    .join(', ')
  if (!selector) return []
  const all = [...document.querySelectorAll(selector)]
  return all.filter((element, at) => !all[at - 1]?.contains(element))
}
