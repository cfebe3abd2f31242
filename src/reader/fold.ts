/** A text as it is compared, and the way back from there. */
export type Folded = {
  readonly text: string
  /** Where the letter stood that the folded character at a position came from, in UTF-16 code units. */
  readonly startOf: (position: number) => number
  /** Where the letter ended, with its accents, that the character before a position came from. */
  readonly endOf: (position: number) => number
}

/**
 * A text without what nobody looks for: case, accents, the style of quotation marks and dashes, the
 * width of white space.
 *
 *     “Málaga —  two” → "malaga - two"
 */
export function fold(text: string): Folded {
  if (isPlain.test(text)) return { text: text.toLowerCase(), startOf: same, endOf: same }
  const offsets: number[] = []
  let folded = ''
  let offset = 0
  for (const letter of text) {
    const plain = /\s/u.test(letter) && folded.endsWith(' ') ? '' : plainOf(letter)
    folded += plain
    for (let unit = 0; unit < plain.length; unit++) offsets.push(offset)
    offset += letter.length
  }
  offsets.push(text.length)
  return {
    text: folded,
    startOf: (position) => offsets[position] ?? text.length,
    endOf(position) {
      let next = position
      while (offsets[next] === offsets[position - 1] && next < folded.length) next++
      return offsets[next] ?? text.length
    },
  }
}

const same = (position: number) => position

/** Folds to as many characters, so that positions stay: most paragraphs. */
const isPlain = /^(?:[\x21-\x26\x28-\x7e]| (?! ))*$/u

function plainOf(letter: string): string {
  if (/\s/u.test(letter)) return ' '
  if (/[‘’‚‛′ʼ'`´]/u.test(letter)) return "'"
  if (/[“”„‟«»″"]/u.test(letter)) return '"'
  if (/[‐-―−]/u.test(letter)) return '-'
  // Joiners and soft hyphens are written by machines, not by readers.
  return letter
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
}
