import type { TextFault } from '../../articles/text-fault.ts'
import type { FindingFileName } from '../../export/finding-files.ts'
import type { SheetMode } from '../../reader/print/sheet-words.tsx'
import type { DrawnParts } from '../drawn.tsx'
import type { Findings } from '../findings.ts'
import type { ArticlePageData } from '../page-data.ts'

/** A text that a reader brings, with what they say of it; `null` for what they leave to the text. */
export type OwnText = {
  readonly text: string
  readonly title: string | null
  /** ISO 8601. */
  readonly published: string | null
}

/** Longest text, in UTF-16 code units: some 170,000 words, which a slow device reads in half a minute. */
export const longestText = 1_000_000

/** What the worker can be asked about a text (`own/text-worker.ts`), and what it answers. */
export type Questions = {
  /** @param sourceFile  where the page has put the untouched text, for links into it */
  readonly page: (sourceFile: string) => ReadText | NoArticle
  /** The content of a file of findings. */
  readonly file: (name: FindingFileName) => string
  /** The classroom sheet or its solution, as HTML. */
  readonly sheet: (mode: SheetMode) => string
}

/** One question, as the worker gets it. */
export type Asked = {
  [Name in keyof Questions]: {
    readonly text: OwnText
    readonly question: Name
    readonly about: Parameters<Questions[Name]>[0]
  }
}[keyof Questions]

/** A text as its page needs it: what the build would have written. */
export type ReadText = {
  readonly kind: 'read'
  readonly page: ArticlePageData
  readonly parts: DrawnParts
  readonly findings: Findings
}

export type NoArticle = { readonly kind: 'no-article'; readonly fault: TextFault }

/** Why a text can’t be shown. */
export type OwnFault =
  | TextFault
  | { readonly kind: 'too-long' }
  | { readonly kind: 'no-utf8'; readonly line: number }
  | { readonly kind: 'failed' }
