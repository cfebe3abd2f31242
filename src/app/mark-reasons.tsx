import { use } from 'react'
import { textRange } from '../annotation/range.ts'
import { mentionsAt } from '../reader/source/mention-reasons.ts'
import type { PlaceInParagraph } from '../reader/source/place-in-paragraph.ts'
import { MentionReasons, TimeReasons } from '../reader/source/why-card.tsx'
import { texts } from '../texts/texts.ts'
import { findingsOf, sourceOf } from './findings.ts'

type MarkReasonsProps = {
  readonly slug: string
  readonly place: PlaceInParagraph
  readonly kind: 'mention' | 'time'
}

/** Why the words at a place are taken to mean what they do, out of the findings and the file itself. */
export function MarkReasons({ slug, place, kind }: MarkReasonsProps) {
  const findings = use(findingsOf(slug))
  const text = use(sourceOf(slug))
  const start = findings?.marks.paragraphs.find(([id]) => id === place.paragraph)?.[1]
  if (!findings || text === null || start === undefined) return <NotLoaded />
  const at = start + place.offset
  if (kind === 'mention') {
    const mentions = mentionsAt({ slug, text }, findings.marks, textRange(at, at + place.length))
    return mentions.map((why) => (
      <MentionReasons key={why.name} why={why} isOnly={mentions.length === 1} />
    ))
  }
  const time = findings.times.find(({ start, end }) => start <= at && at < end)
  return time ? <TimeReasons time={time} /> : <NotLoaded />
}

function NotLoaded() {
  return <p>{texts.passage.notLoaded}</p>
}
