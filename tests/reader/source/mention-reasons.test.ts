import { describe, expect, test } from 'vitest'
import { sliceOf, type TextRange, textRange } from '../../../src/annotation/range.ts'
import type { Article } from '../../../src/reader/article-context.tsx'
import { marksOf, packedMarksOf } from '../../../src/reader/source/marks.ts'
import { mentionsAt } from '../../../src/reader/source/mention-reasons.ts'
import { allArticles, seedArticle } from '../articles.ts'

const whyAt = (article: Article, range: TextRange) =>
  mentionsAt(article, packedMarksOf(article), range)

/** The words between the bars, where they stand among the others. */
const at = (words: string) => {
  const [before = '', mention = '', after = ''] = words.split('|')
  const start = seedArticle.text.indexOf(before + mention + after) + before.length
  return textRange(start, start + mention.length)
}

describe('in the sample', () => {
  test.each([
    {
      words: 'Xi Jinping told |his| Russian',
      name: 'Xi Jinping',
      steps: ['“his” → “Xi Jinping” (paragraph 1)', null],
      rules: ['pronoun-to-subject', 'title-before-name'],
    },
    {
      words: 'and said |they| would',
      name: 'Xi Jinping',
      steps: ['“they” → “Xi” (paragraph 8)', '“Xi” → “Xi Jinping” (paragraph 1)', null],
      rules: ['pronoun-to-pair', 'part-of-name', 'title-before-name'],
    },
    {
      words: 'told |his Russian counterpart|',
      name: 'Vladimir Putin',
      steps: ['“his Russian counterpart” → “Vladimir Putin” (paragraph 1)', null],
      rules: ['apposition', 'first-name'],
    },
    {
      words: 'a day after |Moscow| invaded',
      name: 'Government of Russia',
      steps: [null, null],
      rules: ['known-place', 'capital-acts'],
    },
    {
      words: '|BEIJING|:',
      name: 'Beijing, the city',
      steps: [null, null],
      rules: ['known-place', 'capital-in-dateline'],
    },
  ])('$words', ({ words, name, steps, rules }) => {
    const why = whyAt(seedArticle, at(words)).find((one) => one.name === name)
    expect(why?.reasons.map(({ sum }) => sum)).toEqual(steps)
    expect(why?.reasons.map(({ rule }) => rule)).toEqual(rules)
  })

  test('“his counterpart” is one, whoever “he” is', () => {
    expect(
      whyAt(seedArticle, at('told |his Russian counterpart|')).map(({ name }) => name),
    ).toEqual(['Vladimir Putin'])
  })

  test('“the two leaders” are two', () => {
    const names = whyAt(seedArticle, at('between |the two leaders|')).map(({ name }) => name)
    expect(names.toSorted()).toEqual(['Vladimir Putin', 'Xi Jinping'])
  })

  test('what is united under a name is told with it', () => {
    const namings = whyAt(seedArticle, at('Xi Jinping told |his| Russian'))[0]?.namings
    expect(namings?.[0]).toEqual({ words: 'Xi', count: 5 })
    expect(namings?.map(({ words }) => words)).toContain('the Chinese President')
  })

  test('where nothing is mentioned nothing is said', () => {
    expect(whyAt(seedArticle, at('settle it |responsibly|'))).toEqual([])
  })
})

describe.each(allArticles().map((article) => ({ name: article.slug, article })))(
  '$name',
  ({ article }) => {
    test('packing loses nothing', () => {
      const packed = packedMarksOf(article)
      for (const [index, entity] of article.analysis.entities.entries()) {
        const unpacked = marksOf(packed, packed.entities[index]?.mentions ?? [])
        expect(unpacked).toEqual(
          entity.mentions.map(({ range, kind, evidence: { rule, words } }) => ({
            range,
            kind,
            evidence: { rule, words },
          })),
        )
      }
    })

    test('every mention answers, in the words of the file', () => {
      const { text } = article
      for (const entity of article.analysis.entities) {
        for (const { range } of entity.mentions) {
          const words = sliceOf(text, range)
          const why = whyAt(article, range).find((one) => one.words === words)
          expect(why?.reasons.length).toBeGreaterThan(0)
          for (const reason of why?.reasons ?? []) {
            expect(reason.says).not.toBe('')
            for (const slice of reason.words) expect(text).toContain(slice)
          }
        }
      }
    })
  },
)
