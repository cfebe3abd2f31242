export type ListenIconName = keyof typeof paths

/** What stands on the buttons of a player; turned round where text runs from right to left. */
export function ListenIcon({ name }: { name: ListenIconName }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  )
}

/** Lines on a field of 20 by 20. */
const paths = {
  previousParagraph: 'M11 4l-6 6l6 6M16 4l-6 6l6 6',
  previousSentence: 'M13 4l-6 6l6 6',
  play: 'M6 3.5l11 6.5l-11 6.5z',
  pause: 'M7 4v12M13 4v12',
  nextSentence: 'M7 4l6 6l-6 6',
  nextParagraph: 'M4 4l6 6l-6 6M9 4l6 6l-6 6',
} as const
