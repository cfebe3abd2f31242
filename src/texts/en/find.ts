export const find = {
  title: 'Find in the article',
  words: 'Words to find',
  saidBy: 'Where to look',
  anybody: 'the whole text',
  by: (name: string) => `said by ${name}`,
  hit: (current: number, count: number) => `${current} of ${count}`,
  none: (speakers: readonly string[]) =>
    speakers.length > 0 ? `Not said by ${speakers.join(' or ')}` : 'Not in the article',
  previous: 'Previous hit',
  next: 'Next hit',
  close: 'Close find',
}
