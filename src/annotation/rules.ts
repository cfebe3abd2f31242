/**
 * Every rule that can make a finding, with the sentence that tells a reader what it does. A rule is
 * added here and named in the evidence of what it finds; the page and the command line read it out.
 */
export const rules = {
  // boilerplate
  'template-tag': 'A tag of the publisher’s page template, left over in the text.',
  'share-line': 'A label of a share button, not a sentence of the article.',
} as const satisfies Record<string, string>

export type RuleName = keyof typeof rules
