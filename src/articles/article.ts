import type { PlacedCorrections } from './corrections/read-corrections.ts'

/** A news article as it came, with what its editor says of it: what the engine and the page start from. */
export type Article = {
  readonly kind: 'article'
  /** The part of the address that names the article: `/a/<slug>/`. */
  readonly slug: string
  readonly fileName: string
  /**
   * The file, decoded from UTF-8 and otherwise untouched. A byte order mark stays in it as U+FEFF, so that
   * an offset counts from the first character of the file; it is white space to the engine.
   */
  readonly text: string
  /** The day it was published, ISO 8601, where an editor supplied it. */
  readonly published: string | null
  /** Where an editor supplied one. */
  readonly title: string | null
  /** What an editor put right in the findings, where there is such a file. */
  readonly corrections: PlacedCorrections | null
}

/** A seed that can't be an article, told so that somebody who has never seen the code can mend it. */
export type BadSeed = {
  readonly kind: 'bad-seed'
  readonly file: string
  /** Where in the file: `line 3, column 12`; `the whole file`. */
  readonly place: string
  readonly what: string
  readonly doThis: string
}
