import type { Draft, Finder, Groups } from './draft.ts'

/** How much of the text a finder sees on either side of its match, in UTF-16 units. */
const margin = 40

/** The same text, as long as it was, with A to Z in lower case. */
function inLowerCase(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
}

/** Everything that the finders make of a text, overlaps included, in no particular order. */
export function scan(text: string, finders: readonly Finder[]): Draft[] {
  const drafts: Draft[] = []
  const lowered = inLowerCase(text)
  for (const finder of finders) {
    for (const match of lowered.matchAll(finder.pattern)) {
      const start = match.index
      const end = start + match[0].length
      const reading = finder.read(groupsOf(match), {
        words: text.slice(start, end),
        before: text.slice(Math.max(0, start - margin), start),
        after: text.slice(end, end + margin),
      })
      if (reading) drafts.push({ ...reading, start, end, rule: finder.rule })
    }
  }
  return drafts
}

function groupsOf(match: RegExpExecArray): Groups {
  return (name) => (match.groups?.[name] ?? '').replaceAll('’', "'")
}
