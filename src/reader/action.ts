/** Something that can be done on an article page: chosen in the palette, given a key, told in the help. */
export type Action = {
  readonly id: string
  readonly label: string
  /** Whether it would do anything as the page is now. */
  readonly isPossible: boolean
  /** Whether it opens a tool, which takes the place of the one it was chosen in. */
  readonly opens: boolean
  readonly run: () => void
}
