import { useEffect, useState } from 'react'
import { mentionElements } from './mention-elements.ts'

type Step = {
  readonly key: string
  readonly at: number
  readonly count: number
  readonly excerpt: string
}

export type Stepper = {
  /** From 1; `null` before the first step. */
  readonly current: number | null
  readonly count: number
  /** The words around the mention that was stepped to. */
  readonly excerpt: string
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
  const [step, setStep] = useState<Step | null>(null)
  const current = step?.key === key ? step : null
  useEffect(() => {
    if (!current) return
    const mention = mentionElements(key.split(' '))[current.at]
    mention?.setAttribute('data-current', '')
    mention?.scrollIntoView({ block: 'center' })
    return () => mention?.removeAttribute('data-current')
  }, [current, key])
  return {
    current: current && current.at + 1,
    count: current?.count ?? 0,
    excerpt: current?.excerpt ?? '',
    go(by) {
      const mentions = mentionElements(key.split(' '))
      const count = mentions.length
      const at = current ? (current.at + by + count) % count : by === 1 ? 0 : count - 1
      const mention = mentions[at]
      if (mention) setStep({ key, at, count, excerpt: excerptAround(mention) })
    },
  }
}

const lettersAround = 40

/** The words around an element in its paragraph, cut where words end. */
function excerptAround(element: Element): string {
  const paragraph = element.closest('p')
  if (!paragraph) return ''
  const before = document.createRange()
  before.selectNodeContents(paragraph)
  before.setEndBefore(element)
  const start = before.toString().length
  const words = paragraph.textContent ?? ''
  const end = start + (element.textContent ?? '').length
  const head = words.slice(Math.max(0, start - lettersAround), start)
  const tail = words.slice(end, end + lettersAround)
  return [
    start > lettersAround ? `… ${head.replace(/^\S*\s/u, '')}` : head,
    words.slice(start, end),
    end + lettersAround < words.length ? `${tail.replace(/\s\S*$/u, '')} …` : tail,
  ].join('')
}
