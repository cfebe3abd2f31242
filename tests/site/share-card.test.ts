import { expect, test } from 'vitest'
import { analyse } from '../../src/analysis/analyse.ts'
import { articleOf } from '../../src/reader/article-context.tsx'
import { painterFor } from '../../src/site/picture-png.ts'
import { type ShareCard, shareCardPicture, shareCardText } from '../../src/site/share-card.ts'
import { shareCardOf } from '../../src/site/share-card-of.ts'

const text = 'PARIS, June 15 (Reuters) — Anna Ortiz said on Monday: “We will not stop.”'
const cardOf = (title: string | null, words = text) =>
  shareCardOf(articleOf('talks', words, analyse(words, { published: '2022-06-15', title })))

const drawn = (card: ShareCard) =>
  shareCardPicture(card, (words, { size }) => words.length * size * 0.5).shapes.filter(
    (shape) => shape.kind === 'label',
  )

test('the card of an article tells its title, day, outlet and what is in it', () => {
  const card = cardOf('Talks to go on')
  expect(card).toMatchObject({ outlet: 'Reuters', counts: { quotations: 1, people: 1 } })
  if (!card) throw new Error('a Latin title has a card')
  const words = drawn(card).map((label) => label.words)
  for (const part of ['Talks to go on', 'Paris, 15 June 2022', 'Reuters']) {
    expect(words).toContain(part)
    expect(shareCardText(card)).toContain(part)
  }
  expect(words.at(-1)).toMatch(/^1 quotation · 1 person/u)
})

test('a title that the page made is in light type', () => {
  const weights = [cardOf('Talks to go on'), cardOf(null)].map(
    (card) => card && drawn(card).find(({ part }) => part === 'words')?.weight,
  )
  expect(weights).toEqual([600, 400])
})

test.each([
  { title: 'Переговоры продолжаются', has: true },
  { title: 'Συνομιλίες στη Łódź: 5 % más…', has: true },
  { title: '会谈继续', has: false },
  { title: 'Talks 🎉', has: false },
])('a card is drawn only with letters that the face has: $title', ({ title, has }) => {
  expect(cardOf(title) !== null).toBe(has)
})

test('it is a PNG of the size that is asked for, with words on it', async () => {
  const card = cardOf('Talks to go on in Łódź')
  if (!card) throw new Error('a Latin title has a card')
  const paint = await painterFor(shareCardText(card))
  const png = Buffer.from(paint((measure) => shareCardPicture(card, measure)))
  const blank = paint(() => ({ background: '#fffdf8', shapes: [] }))
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
  expect(png.length).toBeGreaterThan(2 * blank.length)
  expect(png.length).toBeLessThan(150_000)
})
