import { useInsertionEffect, useState } from 'react'

/** Keeps a style sheet of the page's own in step with `css`; a strict content security policy allows it. */
export function useStyleRule(css: string): void {
  const [sheet] = useState(() =>
    typeof document === 'undefined' || !document.adoptedStyleSheets ? null : new CSSStyleSheet(),
  )
  useInsertionEffect(() => {
    if (!sheet) return
    document.adoptedStyleSheets.push(sheet)
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
    }
  }, [sheet])
  useInsertionEffect(() => sheet?.replaceSync(css), [sheet, css])
}
