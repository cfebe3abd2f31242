import { texts } from '../../texts/texts.ts'
import { Reasons } from '../reasons.tsx'
import type { SectionFacts } from './section-facts.ts'

/** The title of the section that was chosen, and why it is called so. */
export function SectionCard({ section }: { section: SectionFacts }) {
  return (
    <>
      <p className="text-head font-semibold first-letter:uppercase">{section.title}</p>
      <p className="facts">
        <span>{texts.passage.section}</span>
      </p>
      <details className="why">
        <summary>{texts.why.ask}</summary>
        <Reasons reasons={[section.reason]} />
      </details>
    </>
  )
}
