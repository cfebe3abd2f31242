import { lazy, Suspense } from 'react'
import { texts } from '../../texts/texts.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Options } from '../../ui/options.tsx'
import { offers, offersWithoutAddress } from './choice.ts'
import type { Citation } from './citation.ts'
import { CitedWords } from './cited-words.tsx'
import { useChoice } from './use-choice.ts'
import './cite.css'

/** Only who wants a picture waits for its code and its face. */
const QuotationCard = lazy(() =>
  import('./quotation-card.tsx').then((module) => ({ default: module.QuotationCard })),
)

type CitePanelProps = {
  readonly citation: Citation
  /** The whole address of the page that shows this quotation alone, to stand in a frame; `null` for none. */
  readonly embed: string | null
  readonly onClose: () => void
}

/** One quotation to be taken away: one choice of how, what it will be, and what can be done with it. */
export function CitePanel({ citation, embed, onClose }: CitePanelProps) {
  const [chosen, choose] = useChoice()
  const offer = chosen.offer === 'embed' && embed === null ? 'text' : chosen.offer
  return (
    <Dialog title={texts.cite.title} close={texts.cite.close} onClose={onClose}>
      <div className="cite">
        <Options
          label={texts.cite.as}
          value={offer}
          options={embed === null ? offersWithoutAddress : offers}
          words={texts.cite.offers}
          onChange={(other) => choose({ offer: other })}
        />
        {offer === 'picture' ? (
          <Suspense fallback={<div className="picture" />}>
            <QuotationCard citation={citation} />
          </Suspense>
        ) : (
          <CitedWords key={offer} offer={offer} citation={citation} embed={embed ?? ''} />
        )}
      </div>
    </Dialog>
  )
}
