import { useEffect, useEffectEvent, useRef, useState } from 'react'

/**
 * Takes a file or words that are dropped anywhere on the page; otherwise the browser would leave it for the file.
 *
 * @returns whether something that could be dropped is held over the page
 */
export function useDrop(onDrop: (brought: File | string) => void): boolean {
  const [isOver, setOver] = useState(false)
  // What is dragged from this page itself, a sentence of it or a link, is nothing to be read.
  const isOwn = useRef(false)
  const drop = useEffectEvent((event: DragEvent) => {
    const { dataTransfer } = event
    setOver(false)
    if (isOwn.current) return
    const [file] = dataTransfer?.files ?? []
    const brought = file ?? dataTransfer?.getData('text/plain') ?? ''
    // Words that are moved about within the field are the field’s own business.
    if (brought === '' || (typeof brought === 'string' && isField(event.target))) return
    event.preventDefault()
    onDrop(brought)
  })
  useEffect(() => {
    const begin = () => {
      isOwn.current = true
    }
    const end = () => {
      isOwn.current = false
    }
    const over = (event: DragEvent) => {
      if (isOwn.current) return
      if (isField(event.target) && !event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setOver(true)
    }
    const leave = ({ relatedTarget }: DragEvent) => relatedTarget === null && setOver(false)
    document.addEventListener('dragstart', begin)
    document.addEventListener('dragend', end)
    document.addEventListener('dragover', over)
    document.addEventListener('dragleave', leave)
    document.addEventListener('drop', drop)
    return () => {
      document.removeEventListener('dragstart', begin)
      document.removeEventListener('dragend', end)
      document.removeEventListener('dragover', over)
      document.removeEventListener('dragleave', leave)
      document.removeEventListener('drop', drop)
    }
  }, [])
  return isOver
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('textarea, input')
}
