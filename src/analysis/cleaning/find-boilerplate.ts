import type { Boilerplate } from '../../annotation/document.ts'
import { textRange } from '../../annotation/range.ts'
import { residueRuleOf } from './residue-lines.ts'
import { templateTagsIn } from './template-tags.ts'

/**
 * What the publisher’s page left behind in the text: template tags, share labels and the like.
 *
 * Nothing is rewritten: a finding is a range from the first to the last visible character of the
 * residue. The white space around it belongs neither to it nor to a paragraph, so the file is its
 * pieces with white space between them, byte for byte.
 *
 *     {{^userSubscribed}} {{/userSubscribed}}      one range, `template-tag`
 *     SHARE THIS ARTICLE ON                        one range, `share-line`
 *     Readers share this article on phones.        a sentence: nothing
 */
export function findBoilerplate(text: string): Boilerplate[] {
  const found: Boilerplate[] = []
  for (const line of text.matchAll(/[^\r\n\u2028\u2029]+/gu)) {
    found.push(...boilerplateIn(line[0], line.index))
  }
  return found
}

function boilerplateIn(line: string, offset: number): Boilerplate[] {
  const start = line.length - line.trimStart().length
  const words = line.trim()
  if (words === '') return []
  const rule = residueRuleOf(words)
  if (rule !== null) {
    const range = textRange(offset + start, offset + start + words.length)
    return [{ range, evidence: { rule, words: [range] } }]
  }
  return templateTagsIn(line).map((tag) => {
    const range = textRange(offset + tag.start, offset + tag.end)
    return { range, evidence: { rule: 'template-tag', words: [range] } }
  })
}
