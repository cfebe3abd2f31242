import { escaped } from '../../reader/escaped.ts'
import type { SheetMode } from '../../reader/print/sheet-words.tsx'
import { texts } from '../../texts/texts.ts'

/**
 * Shows a classroom sheet in a window of its own: a page without script, on a screen as on paper, in the reader’s own
 * settings. It is written there, since a page that is opened from a blob has no address that the faces could be found by.
 *
 * @returns whether the browser opened one
 */
export function showSheet(mode: SheetMode, sheet: string): boolean {
  const opened = window.open('', '_blank')
  if (!opened) return false
  opened.document.write(pageOf(texts.sheet.titles[mode], sheet))
  opened.document.close()
  return true
}

/** In the style of this page, which has that of paper too; its policy lets in no other. */
function pageOf(title: string, sheet: string): string {
  const root = document.documentElement.cloneNode(false) as HTMLElement
  const styles = Array.from(document.querySelectorAll('head style'), ({ outerHTML }) => outerHTML)
  const paper = document.querySelector<HTMLLinkElement>('link[media="print"]')?.href ?? ''
  const head = `<meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>${escaped(title)}</title>${styles.join('')}<link rel="stylesheet" href="${escaped(paper)}">`
  const page = `<head>${head}</head><body><div id="root">${sheet}</div></body></html>`
  return `<!doctype html>${root.outerHTML.replace('</html>', page)}`
}
