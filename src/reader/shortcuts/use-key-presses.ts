import { useEffect, useEffectEvent } from 'react'
import { tinykeys } from 'tinykeys'
import type { Action } from '../action.ts'
import { type Keys, keyOf } from './keys.ts'

/** Does what the single keys are set to, wherever they are not typed into something. */
export function useKeyPresses(keys: Keys, actions: readonly Action[]): void {
  const press = useEffectEvent((id: string, event: KeyboardEvent) => {
    const action = actions.find((candidate) => candidate.id === id)
    if (!action?.isPossible || isForOthers(event)) return
    event.preventDefault()
    action.run()
  })
  const ids = actions.map(({ id }) => id).join(' ')
  useEffect(() => {
    const bindings = ids
      .split(' ')
      .flatMap((id) =>
        pressesOf(keyOf(keys, id)).map(
          (binding) => [binding, (event: KeyboardEvent) => press(id, event)] as const,
        ),
      )
    return tinykeys(window, Object.fromEntries(bindings))
  }, [keys, ids])
}

/** What is typed into a field is text, and what lies over the page has keys of its own. */
function isForOthers({ target, defaultPrevented }: KeyboardEvent): boolean {
  if (defaultPrevented || document.querySelector('[role="dialog"]')) return true
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable], [role="slider"]') !== null
  )
}

/** A sign that some keyboards have only with Shift is the same sign. */
function pressesOf(key: string): string[] {
  if (key === '') return []
  const isLetter = key.toLowerCase() !== key.toUpperCase()
  if (!isLetter) return [key, `Shift+${key}`]
  return [key === key.toUpperCase() ? `Shift+${key}` : key]
}
