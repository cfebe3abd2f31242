/**
 * A made-up report of about so many words: people who speak, places, dates, so that every layer of the
 * page has its share. The same count gives the same words.
 */
export function longArticle(words: number): string {
  const paragraphs: string[] = []
  for (let count = 0, at = 0; count < words; at++) {
    const paragraph = paragraphOf(at)
    paragraphs.push(paragraph)
    count += paragraph.split(' ').length
  }
  return `LISBON: ${paragraphs.join('\n\n')}\n`
}

const first = [
  'Ana',
  'Boris',
  'Carla',
  'David',
  'Elena',
  'Frank',
  'Greta',
  'Hugo',
  'Irene',
  'Jonas',
]
const last = ['Almeida', 'Berger', 'Costa', 'Duarte', 'Eriksen', 'Fontaine', 'Garcia', 'Holm']
const places = ['Portugal', 'Norway', 'Chile', 'Kenya', 'Vietnam', 'Canada', 'Oslo', 'Nairobi']
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const topics = [
  'fisheries',
  'water rights',
  'rail links',
  'wheat exports',
  'port fees',
  'wind farms',
]

function paragraphOf(at: number): string {
  const of = (list: readonly string[], step: number) => list[(at * step + step) % list.length] ?? ''
  const name = `${of(first, 3)} ${of(last, 5)}`
  const sentences = [
    `${name}, a minister of ${of(places, 7)}, said on ${of(days, 2)} that the talks on ${of(topics, 1)} had gone well.`,
    `“We will not give up what our neighbours need, and we expect the same of them,” ${of(last, 5)} told reporters in ${of(places, 3)}.`,
    `The ${of(topics, 5)} agreement, number ${at + 1} of its kind, was signed in March and takes effect next month.`,
    `Officials from ${of(places, 1)} and ${of(places, 3)} met again, though neither side would say what had changed since the last round.`,
    `According to the ministry, the plan for ${of(topics, 3)} would be “a test of patience for everyone involved”, and it asked for more time.`,
    `It is not clear whether the parliament of ${of(places, 5)} will vote on the matter before the end of the year.`,
  ]
  return [0, 1, 2].map((offset) => sentences[(at + offset) % sentences.length]).join(' ')
}
