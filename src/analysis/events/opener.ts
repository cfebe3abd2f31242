/** What opens a chunk, and so how it hangs on the one before it. */
export type Opener =
  /** The sentence, a semicolon, a dash, a bracket, the end of a quotation: nothing runs across it. */
  | 'strong'
  | 'comma'
  /** “which”, “who”, “where”: a clause about the noun before it. */
  | 'relative'
  /** “that” after a verb. */
  | 'complement'
  /** “while”, “because”, “after” with a verb of its own. */
  | 'subordinate'
  /** “and said”: shares the subject of the chunk before it. */
  | 'shared-subject'
  /** “but”, “and he said”: a clause of its own. */
  | 'coordinate'
