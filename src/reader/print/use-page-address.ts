import { type RefObject, useEffect } from 'react'

/** Gives what is printed the full address of the page: the build can’t know the host it will stand on. */
export function usePageAddress(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const address = ref.current?.querySelector('[data-page-address]')
    if (address) address.textContent = window.location.origin + window.location.pathname
  }, [ref])
}
