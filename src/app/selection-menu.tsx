import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { useRovingFocus } from '../reader/article/use-roving-focus.ts'
import { type Box, menuPlace } from '../reader/links/menu-place.ts'
import '../styles/selection-menu.css'
import { texts } from '../texts/texts.ts'

export type SelectionAction = {
  readonly id: string
  readonly label: string
  readonly run: () => void
}

type SelectionMenuProps = {
  /** Where the selected words are drawn. */
  readonly words: Range
  readonly actions: readonly SelectionAction[]
  readonly onClose: () => void
}

/**
 * What can be done with selected words, beside them. It comes unasked, so it takes neither focus nor the
 * selection, and moves nothing; Tab goes to it from the words, and Escape puts it away.
 */
export function SelectionMenu({ words, actions, onClose }: SelectionMenuProps) {
  const menu = useRef<HTMLDivElement>(null)
  const close = useClose(menu, onClose)
  useRovingFocus(menu, 'button')
  usePlaceBeside(menu, words)
  return (
    <div
      ref={menu}
      role="toolbar"
      aria-label={texts.selection.title}
      className="selection-menu"
      data-keeps-selection
      // A press on a button would take the selection from the words.
      onMouseDown={(event) => event.preventDefault()}
    >
      {actions.map(({ id, label, run }) => (
        <button
          key={id}
          type="button"
          tabIndex={-1}
          onClick={() => {
            run()
            close()
          }}
        >
          {label}
        </button>
      ))}
    </div>
  )
}

/** Closes on Escape from the words or from itself. Focus that goes with it returns to where it was. */
function useClose(menu: RefObject<HTMLElement | null>, onClose: () => void): () => void {
  const [before] = useState(() => document.activeElement)
  const close = () => {
    const hadFocus = menu.current?.contains(document.activeElement)
    onClose()
    if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true })
  }
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || !(event.target instanceof Element)) return
    // Escape elsewhere closes what has focus there.
    if (event.key === 'Escape' && event.target.matches('body, article *, [role="toolbar"] *'))
      close()
    // Not every browser goes on from selected words: Safari and newer Chromium start at the top of the page.
    if (event.key === 'Tab' && !event.shiftKey && event.target.matches('body')) {
      event.preventDefault()
      menu.current?.querySelector('button')?.focus({ preventScroll: true })
    }
  })
  useEffect(() => {
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return close
}

/** Where the words are drawn they stay, so one place is enough until the lines break anew. */
function usePlaceBeside(menu: RefObject<HTMLElement | null>, words: Range): void {
  useLayoutEffect(() => {
    const put = () => menu.current && putBeside(menu.current, words)
    put()
    window.addEventListener('resize', put)
    return () => window.removeEventListener('resize', put)
  }, [menu, words])
}

function putBeside(menu: HTMLElement, words: Range): void {
  const lines = Array.from(words.getClientRects()).filter(({ width }) => width > 0)
  if (lines.length === 0) return
  const { left, top } = menuPlace(lines, menu.getBoundingClientRect(), freeView(), gap())
  const origin = (menu.offsetParent ?? document.body).getBoundingClientRect()
  menu.style.left = `${left - origin.left}px`
  menu.style.top = `${top - origin.top}px`
}

/** The column, as far as neither the bar at the top nor the foot of the column lies on it. */
function freeView(): Box {
  const { clientWidth, clientHeight } = document.documentElement
  const boxOf = (part: string) => document.querySelector(part)?.getBoundingClientRect()
  const column = boxOf('article .body')
  return {
    left: column?.left ?? 0,
    right: column?.right ?? clientWidth,
    top: (boxOf('.bar')?.bottom ?? 0) + edge,
    bottom: Math.min(clientHeight, boxOf('.dock')?.top ?? clientHeight) - edge,
  }
}

const edge = 8

/** A finger needs room for the handles that its system draws below the words. */
function gap(): number {
  return window.matchMedia?.('(pointer: coarse)').matches ? 4 * edge : edge
}
