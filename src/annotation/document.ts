import type { Evidence } from './evidence.ts'
import type { ParagraphId, SectionId } from './ids.ts'
import type { TextRange } from './range.ts'

/** A stretch of the file that is no part of the article; the page leaves it out, the file keeps it. */
export type Boilerplate = { readonly range: TextRange; readonly evidence: Evidence }

/** Words that name the article or a part of it, and whose words they are. */
export type Title = {
  /** `text`: a line of the article; `made`: words taken from a sentence; `editor`: from the sidecar. */
  readonly origin: 'text' | 'made' | 'editor'
  readonly words: string
  /** Where the words stand; `null` for an editor's. */
  readonly range: TextRange | null
  readonly evidence: Evidence
}

/** Where the text itself says on which day it was published. */
export type StatedDate = {
  /** ISO 8601. */
  readonly day: string
  readonly range: TextRange
  readonly evidence: Evidence
}

/** One block of the article, as the file separates them; its range has no white space at its ends. */
export type Paragraph = {
  readonly id: ParagraphId
  readonly range: TextRange
  /** `front`: a line above the body that is no title of it: a standfirst, a kicker, the date. */
  readonly role: 'body' | 'front'
}

/** A run of paragraphs under one title. Sections cover all paragraphs, in order. */
export type Section = {
  readonly id: SectionId
  readonly title: Title
  /** From the first paragraph's start to the last one's end. A heading in the text lies before it. */
  readonly range: TextRange
  readonly paragraphs: readonly Paragraph[]
}

/**
 * A sentence within one block, without the white space around it. `paragraph` counts all blocks of the
 * text, headline and headings included; sections hold the paragraphs of the body alone.
 */
export type Sentence = { readonly range: TextRange; readonly paragraph: number }

/** “SEOUL:” at the start of a report: where it was filed from. */
export type Dateline = {
  /** The dateline with its colon or dash: no part of the sentence that follows. */
  readonly range: TextRange
  /** The place name alone. */
  readonly place: TextRange
}
