import { wordsOf } from '../annotation/passage-ids.ts'
import { sliceOf, type TextRange } from '../annotation/range.ts'
import { html } from '../reader/cite/html.ts'
import { inMarks } from '../reader/cite/marked-words.ts'
import { plainText } from '../reader/cite/plain-text.ts'
import { copy } from '../reader/clipboard.ts'
import { linkToElement, linkToWords } from '../reader/links/link-to-passage.ts'
import { type PagePassages, pagePassages, rangeOfPassage } from '../reader/links/page-passages.ts'
import {
  quotationAround,
  selectedWords,
  withoutMarks,
  wordsToCopy,
} from '../reader/links/selected-words.ts'
import { selection } from '../reader/links/selection.ts'
import { texts } from '../texts/texts.ts'
import { citationOfWords } from './citation-of.ts'
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

/** Of a whole quotation it is that of the quotation, which tells whose words they are. */
function linkTo({ passages, range }: Chosen): string {
  const id = quotationAround(passages, withoutMarks(passages, range))
  const element = id === null ? null : document.getElementById(id)
  const whole = element && rangeOfPassage(passages, element)
  const isWhole = whole && wordsIn(passages, whole) === wordsIn(passages, range)
  return isWhole ? linkToElement(element.id) : linkToWords(range, 'w')
}

function wordsIn({ readable }: PagePassages, range: TextRange): string {
  return wordsOf(sliceOf(readable.text, range)).join(' ')
}

export function copyWordsLink(): void {
  const chosen = chosenNow()
  if (!chosen) return
  const link = linkTo(chosen)
  copy({ plain: link }).then(
    () => say(texts.selection.done.link),
    () => say(link),
  )
}

/** As plain text, and marked up for what pastes with formatting. */
export function copyWordsQuotation(page: ArticlePageData): void {
  const chosen = chosenNow()
  if (!chosen) return
  const citation = citationOfChosen(page, chosen)
  const words = citation.then((cited) => ({
    plain: plainText(cited).text,
    html: html(cited).html ?? '',
  }))
  copy(words, 'plain and html').then(
    () => say(texts.selection.done.quotation),
    () => say(texts.selection.failed),
  )
}

async function citationOfChosen(page: ArticlePageData, { passages, range }: Chosen) {
  const inner = withoutMarks(passages, range)
  const link = page.isOwn ? null : linkTo({ passages, range })
  const id = quotationAround(passages, inner)
  const findings = await findingsOf(page.slug)
  const quote = findings?.quotations.find((one) => one.id === id) ?? null
  const outlet = findings?.outlet ?? null
  return citationOfWords(wordsToCopy(passages, inner), quote, { page, outlet, link })
}

/** To whatever the device offers. Somebody who thinks better of it is told nothing. */
export function shareWords({ title }: ArticlePageData): void {
  const chosen = chosenNow()
  if (!chosen) return
  const { passages, range } = chosen
  const words = inMarks(wordsToCopy(passages, withoutMarks(passages, range)))
  const url = linkTo(chosen)
  navigator.share({ title: title.words, text: words, url }).catch(() => {})
}
