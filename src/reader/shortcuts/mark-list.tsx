import { texts } from '../../texts/texts.ts'

const marks = ['direct', 'mixed', 'indirect', 'cue', 'time', 'name'] as const

/** What the lines under the words mean, and what choosing them does. */
export function MarkList() {
  return (
    <section>
      <h3 className="mb-1 font-semibold">{texts.help.marks}</h3>
      <dl className="legend keys">
        {marks.map((mark) => (
          <div key={mark}>
            <dt>
              <Sample of={mark} />
            </dt>
            <dd>{texts.help.aboutMarks[mark]}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** A few words as they are drawn in an article. */
function Sample({ of: mark }: { of: (typeof marks)[number] }) {
  const words = texts.help.samples[mark]
  switch (mark) {
    case 'cue':
      return <span className="cue">{words}</span>
    case 'time':
      return <span className="when">{words}</span>
    case 'name':
      return <span className="mention">{words}</span>
    default:
      return (
        <span className="quotation" data-kind={mark}>
          {words}
        </span>
      )
  }
}
