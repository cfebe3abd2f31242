import { sliceOf, type TextRange, textRange } from '../../annotation/range.ts'
import { texts } from '../../texts/texts.ts'
import { type Article, mentionKey, useArticle } from '../article-context.tsx'
import { namesInWords } from '../speaker-words.ts'

/**
 * The words that tell an event. A pronoun at their head says whom it stands for, in the brackets that an editor would
 * put there: a line of the timeline stands without the sentence before it.
 */
export function EventLabel({ range }: { range: TextRange }) {
  const article = useArticle()
  const pronoun = pronounAt(article, range)
  if (!pronoun) return sliceOf(article.text, range)
  return (
    <>
      {sliceOf(article.text, pronoun.range)}{' '}
      <span className="stands-for">{texts.timeline.standsFor(pronoun.names)}</span>
      {sliceOf(article.text, textRange(pronoun.range.end, range.end))}
    </>
  )
}

const possessive = /^(?:its|his|her|their)$/iu

function pronounAt(article: Article, { start, end }: TextRange) {
  const found = article.mentions
    .within({ start, end })
    .filter(({ mention }) => mention.kind === 'pronoun' && mention.range.start === start)
  const range = found[0]?.mention.range
  if (!range) return null
  const names = found.map(({ entity, mention }) => {
    const id = article.readings.get(mentionKey(entity, mention.range)) ?? entity.id
    return article.names.get(id) ?? entity.name
  })
  const isPossessive = possessive.test(sliceOf(article.text, range))
  return { range, names: isPossessive ? `${namesInWords(names)}’s` : namesInWords(names) }
}
