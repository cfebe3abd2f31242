import { lazy, Suspense } from 'react'
import type { Passage } from '../reader/links/use-passage.ts'
import { texts } from '../texts/texts.ts'

/** Loaded for a passage that was edited: few links are. */
const ChangedWords = lazy(() =>
  import('../reader/links/changed-words.tsx').then((module) => ({ default: module.ChangedWords })),
)

type Found = Exclude<Passage, { readonly kind: 'none' | 'elsewhere' }>

/** What became of a passage since its link was made; nothing where it is as it was. */
export function PassageVerdict({ passage }: { passage: Found }) {
  const { arrival } = passage
  switch (passage.kind) {
    case 'exact':
      return null
    case 'moved':
      return (
        <p className="mb-1 text-small" role="status">
          {arrival?.kind === 'moved' && arrival.twin ? (
            <>
              {texts.passage.twin} <a href={`#${arrival.twin}`}>{texts.passage.otherPlace}</a>
            </>
          ) : (
            texts.passage.moved
          )}
        </p>
      )
    case 'edited':
      return (
        <>
          <p className="mb-1 text-small" role="status">
            {texts.passage.edited}
          </p>
          {arrival && arrival.kind !== 'gone' && arrival.link.was.tail === '' && (
            <Suspense fallback={null}>
              <ChangedWords was={arrival.link.was.head} now={arrival.now} />
            </Suspense>
          )}
        </>
      )
    case 'gone':
      return <Gone passage={passage} />
  }
  passage satisfies never
}

function Gone({ passage: { arrival, asked } }: { passage: Extract<Found, { kind: 'gone' }> }) {
  const section = arrival?.kind === 'gone' ? arrival.section : null
  const was = arrival?.link.was
  const words = was ? [was.head, was.tail].filter(Boolean).join(' … ') : `${wordsOfId(asked)} …`
  return (
    <p className="mb-1 text-small" role="status">
      {texts.passage.gone(words)}{' '}
      {section && (
        <>
          {texts.passage.stoodIn} <a href={`#${section.id}`}>{section.title}</a>.
        </>
      )}
    </p>
  )
}

/** What an id tells of the words it was made of. */
function wordsOfId(id: string): string {
  return id.split('-').slice(1, -1).join(' ')
}
