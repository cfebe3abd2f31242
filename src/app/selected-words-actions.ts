import type { TextRange } from '../annotation/range.ts'
import { copy } from '../reader/clipboard.ts'
import { asQuotation } from '../reader/links/as-quotation.ts'
import { linkToWords } from '../reader/links/link-to-passage.ts'
import { type PagePassages, pagePassages } from '../reader/links/page-passages.ts'
import {
  quotationAround,
  selectedWords,
  withoutMarks,
  wordsToCopy,
} from '../reader/links/selected-words.ts'
import { selection } from '../reader/links/selection.ts'
import { speakerWords } from '../reader/quotes/quote-facts.ts'
import { texts } from '../texts/texts.ts'
import { findingsOf } from './findings.ts'
import { say } from './notices.tsx'
import type { ArticlePageData } from './page-data.ts'

type Chosen = { readonly passages: PagePassages; readonly range: TextRange }

function chosenNow(): Chosen | null {
  const selected = selection.now()
  const passages = pagePassages()
  const range = selected && selectedWords(passages, selected)
  return range && { passages, range }
}

export function copyWordsLink(): void {
  const chosen = chosenNow()
  if (!chosen) return
  const link = linkToWords(chosen.range, 'w')
  copy({ plain: link }).then(
    () => say(texts.selection.done.link),
    () => say(link),
  )
}

export function copyWordsQuotation(page: ArticlePageData): void {
  const chosen = chosenNow()
  if (!chosen) return
  copy(quotationOf(page, chosen).then(asQuotation), 'plain and html').then(
    () => say(texts.selection.done.quotation),
    () => say(texts.selection.failed),
  )
}

async function quotationOf(page: ArticlePageData, { passages, range }: Chosen) {
  const inner = withoutMarks(passages, range)
  const id = quotationAround(passages, inner)
  const link = linkToWords(inner, 'w')
  const quotation = id && (await findingsOf(page.slug))?.quotations.find((one) => one.id === id)
  return {
    words: wordsToCopy(passages, inner),
    said: quotation
      ? {
          by: speakerWords(quotation),
          chain: quotation.chain,
          isIndirect: quotation.kind === 'indirect',
        }
      : null,
    title: page.title.words,
    day: page.published?.words ?? null,
    link,
  }
}

/** To whatever the device offers. Somebody who thinks better of it is told nothing. */
export function shareWords({ title }: ArticlePageData): void {
  const chosen = chosenNow()
  if (!chosen) return
  const { passages, range } = chosen
  const words = texts.selection.quoted(wordsToCopy(passages, withoutMarks(passages, range)))
  const url = linkToWords(range, 'w')
  navigator.share({ title: title.words, text: words, url }).catch(() => {})
}
