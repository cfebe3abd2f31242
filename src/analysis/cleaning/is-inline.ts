import type { Boilerplate } from '../../annotation/document.ts'

/** Whether residue stands within a sentence, which goes on behind it. */
export function isInline({ evidence: { rule } }: Pick<Boilerplate, 'evidence'>): boolean {
  return rule === 'inline-tag' || rule === 'inline-label' || rule === 'agency-label'
}
