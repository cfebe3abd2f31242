import { useState } from 'react'
import { texts } from '../../texts/texts.ts'
import { Button, Cross } from '../../ui/button.tsx'
import { useKeptPlace } from './use-kept-place.ts'

/** Says that the page went back to where its reader was, with the way to the start. */
export function BackAtPlace({ slug }: { slug: string }) {
  const place = useKeptPlace(slug)
  const [closed, setClosed] = useState(false)
  const isShown = place !== null && !closed
  return (
    <div className={isShown ? 'flex flex-wrap items-center gap-2 py-2 text-small' : 'sr-only'}>
      <p role="status">{isShown && texts.place.back(place.number)}</p>
      {isShown && (
        <>
          <Button
            onClick={() => {
              setClosed(true)
              window.scrollTo({ top: 0 })
            }}
          >
            {texts.place.start}
          </Button>
          <Button aria-label={texts.place.stay} onClick={() => setClosed(true)}>
            <Cross />
          </Button>
        </>
      )}
    </div>
  )
}
