import nlp from 'compromise'

/** Words that the lexicon of compromise tags with one of these; in lower case, as it keeps them. */
export function wordsTagged(tags: readonly string[]): string[] {
  const lexicon = Object(Reflect.get(Object(Reflect.get(nlp.model(), 'one')), 'lexicon'))
  return Object.entries<unknown>(lexicon)
    .filter(([, tag]) => [tag].flat().some((one) => tags.includes(String(one))))
    .map(([word]) => word)
}
