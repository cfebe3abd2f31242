/** The parts of an article page that are drawn once, at build time, as HTML. */
export type DrawnParts = {
  readonly body: string
  readonly quotations: string
  readonly timeline: string
  /** What is printed below the article; hidden on a screen. */
  readonly paper: string
  readonly receipt: string
}

/** Where the words of an article begin: the way past all that stands before them. */
export const textId = 'text'

type DrawnProps = {
  readonly id?: string
  readonly className?: string
  readonly hidden?: boolean
  /** Given where the page is built; in the browser it is in the document already. */
  readonly html: string | undefined
}

/**
 * A part of the page that React draws at build time and leaves alone ever after.
 *
 * Hydration takes what is in the document as it is, so the words of an article cross the wire once, no
 * text node is touched (a browser's own text highlights would be lost), and a long article is live as
 * soon as a short one. React’s own way to say this is to suppress the warning that the two differ.
 */
export function Drawn({ id, className, hidden, html = '' }: DrawnProps) {
  return (
    <div
      id={id}
      className={className}
      hidden={hidden}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: React itself made this HTML, at build time
      dangerouslySetInnerHTML={{ __html: html }}
      suppressHydrationWarning
    />
  )
}
