/** A voice of the device, as it names it. */
export type Voice = {
  readonly id: string
  readonly name: string
  readonly isDefault: boolean
}

/** How words are to be spoken. */
export type Manner = {
  /** 1 is the usual speed. */
  readonly rate: number
  /** `null` for the one that suits best. */
  readonly voice: string | null
  /** 1 is the usual pitch. */
  readonly pitch: number
}

/** What speaks. */
export type Speaker = {
  /**
   * Says words in place of what is being said.
   *
   * @param done  called once, unless `say` or `stop` comes first
   */
  readonly say: (words: string, manner: Manner, done: (how: 'ended' | 'failed') => void) => void
  readonly stop: () => void
}
