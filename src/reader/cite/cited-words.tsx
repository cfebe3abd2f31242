import { texts } from '../../texts/texts.ts'
import { Button } from '../../ui/button.tsx'
import { copy } from '../clipboard.ts'
import { saveFile } from '../save-file.ts'
import { entryKey } from './bibtex.ts'
import type { Offer } from './choice.ts'
import { type Citation, type Cited, creditOf } from './citation.ts'
import { embedSnippet } from './embed-snippet.ts'
import { formats } from './formats.ts'
import { markedWords } from './marked-words.ts'
import { useOutcome } from './use-outcome.ts'

type CitedWordsProps = {
  readonly offer: Exclude<Offer, 'picture'>
  readonly citation: Citation
  readonly embed: string
}

/** The quotation as words: to be read and selected, copied, sent on or saved. */
export function CitedWords({ offer, citation, embed }: CitedWordsProps) {
  const { said, tell } = useOutcome()
  const cited = citedAs(offer, citation, embed)
  const canShare = typeof navigator.share === 'function' && offer !== 'embed'
  const take = () => tell(copied(cited), 'copied', 'failed')
  const share = () => tell(navigator.share({ text: cited.text }), 'shared', 'notShared')
  const save = () =>
    saveFile(`${entryKey(citation)}.bib`, new Blob([cited.text], { type: 'application/x-bibtex' }))
  return (
    <>
      <p className="cited" data-offer={offer}>
        {cited.text}
      </p>
      <div className="deeds">
        <Button onClick={take}>{texts.cite.copy}</Button>
        {canShare && <Button onClick={share}>{texts.cite.share}</Button>}
        {offer === 'bibtex' && <Button onClick={save}>{texts.cite.saveBib}</Button>}
        <span role="status">{said}</span>
      </div>
    </>
  )
}

function citedAs(offer: Exclude<Offer, 'picture'>, citation: Citation, embed: string): Cited {
  if (offer !== 'embed') return formats[offer](citation)
  const name = `${creditOf(citation)}: ${markedWords(citation)}`
  return { text: embedSnippet(embed, name), html: null }
}

/** Where the format has markup, what takes text with its form is given that. */
function copied({ text, html }: Cited): Promise<void> {
  return html === null ? copy({ plain: text }) : copy({ plain: text, html }, 'plain and html')
}
