import { use } from 'react'
import { texts } from '../../texts/texts.ts'
import { Button } from '../../ui/button.tsx'
import { Options } from '../../ui/options.tsx'
import { saveFile } from '../save-file.ts'
import { entryKey } from './bibtex.ts'
import type { Citation } from './citation.ts'
import { pageScheme } from './page-scheme.ts'
import { canvasMeasure, pngOf } from './paint-picture.ts'
import { schemes } from './picture-colours.ts'
import { pictureFaceLoaded } from './picture-face.ts'
import { PictureSvg } from './picture-svg.tsx'
import { pictureText } from './picture-text.ts'
import { quotationPicture } from './quotation-picture.ts'
import { useChoice } from './use-choice.ts'
import { useOutcome } from './use-outcome.ts'

/** The quotation as a picture, with the words that go with it where it can’t be seen. */
export function QuotationCard({ citation }: { citation: Citation }) {
  use(pictureFaceLoaded())
  const [{ scheme }, choose] = useChoice()
  const { said, tell } = useOutcome()
  const chosen = scheme ?? pageScheme()
  const picture = quotationPicture(citation, chosen, canvasMeasure())
  const alternative = pictureText(citation)
  const file = async () =>
    new File([await pngOf(picture)], `${entryKey(citation)}.png`, { type: 'image/png' })
  const save = async () => {
    const png = await file()
    saveFile(png.name, png)
  }
  const share = async () => navigator.share({ files: [await file()], text: alternative })
  return (
    <>
      <PictureSvg picture={picture} label={alternative} />
      <Options
        label={texts.cite.colours}
        value={chosen}
        options={schemes}
        words={texts.cite.schemes}
        onChange={(other) => choose({ scheme: other })}
      />
      <p className="alternative" dir="auto">
        <b>{texts.cite.alternative}</b> {alternative}
      </p>
      <div className="deeds">
        <Button onClick={() => tell(save(), 'saved', 'notSaved')}>{texts.cite.savePng}</Button>
        {canShareFiles() && (
          <Button onClick={() => tell(share(), 'shared', 'notShared')}>{texts.cite.share}</Button>
        )}
        <Button
          onClick={() => tell(navigator.clipboard.writeText(alternative), 'copied', 'failed')}
        >
          {texts.cite.copyAlternative}
        </Button>
        <span role="status">{said}</span>
      </div>
    </>
  )
}

function canShareFiles(): boolean {
  const png = new File([], 'card.png', { type: 'image/png' })
  return navigator.canShare?.({ files: [png] }) ?? false
}
