/** What is read aloud of an article, in order. */
export type Script = readonly ScriptBlock[]

/** A title, heading or paragraph, and the pieces in which it is spoken. */
export type ScriptBlock = {
  /** Of its element in the page. */
  readonly id: string
  readonly pieces: readonly ScriptPiece[]
}

/** What is handed to the voice at one time: short, since some voices fall silent after 15 seconds. */
export type ScriptPiece = {
  /** Where the words stand that are spoken, or that a remark is about, counted from the block’s start. */
  readonly start: number
  readonly end: number
  /** A remark in place of the words: who speaks next, or that they have ended. */
  readonly say?: string
  /** Of words in quotation marks, whose they are: of all who are so quoted in the article, counted from 0. */
  readonly speaker?: number
  /** Of the block, counted from 0. */
  readonly sentence: number
}
