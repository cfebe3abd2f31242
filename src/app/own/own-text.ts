import type { TextFault } from '../../articles/text-fault.ts'
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

/** What the worker is asked to read (`own/text-worker.ts`). */
export type TextToRead = OwnText & {
  /** Where the page has put the untouched text, for links into it. */
  readonly sourceFile: string
}

/** A text as its page needs it: what the build would have written. */
export type ReadText = {
  readonly kind: 'read'
  readonly page: ArticlePageData
  readonly parts: DrawnParts
  readonly findings: Findings
}

/** What the worker answers. */
export type Answer = ReadText | { readonly kind: 'no-article'; readonly fault: TextFault }

/** What it says once, when it can answer. */
export type Ready = { readonly kind: 'ready' }

/** Why a text can’t be shown. */
export type OwnFault =
  | TextFault
  | { readonly kind: 'too-long' }
  | { readonly kind: 'no-utf8'; readonly line: number }
  | { readonly kind: 'failed' }
