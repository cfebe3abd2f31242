export const filter = {
  title: 'Filter',
  matching: (matches: number, paragraphs: number) =>
    matches === 0 ? 'No paragraph matches' : `${matches} of ${paragraphs} paragraphs match`,
  atMention: (current: number, count: number) => `mention ${current} of ${count}`,
  match: 'Match',
  any: 'any',
  all: 'all',
  within: 'within a',
  withins: {
    paragraph: 'paragraph',
    sentence: 'sentence',
    quotation: 'quotation',
  },
  exclude: 'exclude',
  excludeName: (name: string) => `Exclude ${name}`,
  include: 'include',
  includeName: (name: string) => `Include ${name}`,
  without: (name: string) => `without ${name}`,
  remove: (name: string) => `Remove ${name}`,
  saidBy: (name: string) => `said by ${name}`,
  namedAs: (name: string, words: string) => `${name} as “${words}”`,
  previousMention: 'Previous mention',
  nextMention: 'Next mention',
  clear: 'Clear',
  unknown: (names: string) =>
    `The link asks for ${names}, which this article does not name. The rest of the filter is applied.`,
}
