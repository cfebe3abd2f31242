import { useEffect, useState } from 'react'
import { useStyleRule } from './use-style-rule.ts'

/** All pieces of the quotation that the address or the pointer is on a piece of. */
export function LitPieces({ passage }: { passage: string }) {
  const pointed = usePointed()
  const opened = wholeIdOf(document.getElementById(passage))
  useStyleRule(
    [
      pointed ? `${piecesOf(pointed)} { text-decoration-thickness: 3px }` : '',
      opened ? `.body ${piecesOf(opened)} { background: var(--color-chosen) }` : '',
    ].join('\n'),
  )
  return null
}

function piecesOf(id: string): string {
  return `mark:is([data-quote="${CSS.escape(id)}"], [data-piece-of="${CSS.escape(id)}"])`
}

/** The first piece of the quotation that is pointed at; `null` where it has one piece alone. */
function usePointed(): string | null {
  const [pointed, setPointed] = useState<string | null>(null)
  useEffect(() => {
    const onOver = ({ target }: PointerEvent) => setPointed(wholeIdOf(target))
    const body = document.querySelector<HTMLElement>('article .body')
    body?.addEventListener('pointerover', onOver)
    body?.addEventListener('pointerleave', onOver)
    return () => {
      body?.removeEventListener('pointerover', onOver)
      body?.removeEventListener('pointerleave', onOver)
    }
  }, [])
  return pointed
}

function wholeIdOf(target: EventTarget | null): string | null {
  const mark = target instanceof Element ? target.closest('mark[data-quote]') : null
  const own = mark?.getAttribute('data-quote') ?? ''
  const first = mark?.getAttribute('data-piece-of')
  if (first) return first
  return document.querySelector(`[data-piece-of="${CSS.escape(own)}"]`) ? own : null
}
