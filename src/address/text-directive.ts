/**
 * The words of a page as a browser searches them: its blocks in order. White space within a block counts
 * as one space, as it is drawn.
 */
export type PageText = {
  /** The blocks, a line break after each. */
  readonly text: string
  /** The same in lower case, place for place. */
  readonly folded: string
  /** Whether it is one block, in which line breaks are drawn as they stand: a plain text file. */
  readonly isPlain: boolean
}

/** What a text directive says: `text=[prefix-,]start[,end][,-suffix]`. */
export type TextDirective = {
  readonly prefix?: string
  readonly start: string
  readonly end?: string
  readonly suffix?: string
}

/** A stretch of a page's text. */
export type PageRange = { readonly start: number; readonly end: number }

export function pageTextOf(blocks: readonly string[]): PageText {
  const text = blocks.map((block) => `${asDrawn(block)}\n`).join('')
  return { text, folded: folded(text), isPlain: false }
}

export function plainTextOf(text: string): PageText {
  return { text, folded: folded(text), isPlain: true }
}

/** White space as it is drawn. */
export function asDrawn(words: string): string {
  return words.replace(/[\t\n\f\r ]+/g, ' ')
}

/** Lower case, but never of another length: positions must stay. */
function folded(words: string): string {
  return words.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase()
    return small.length === letter.length ? small : letter
  })
}

/**
 * What a browser highlights for a directive: “find a range from a text directive” of the URL fragment text
 * directives of WICG. The first match wins; it is made of whole words and ignores case.
 *
 * @param from  where the search begins; a browser begins at 0
 */
export function findDirective(
  page: PageText,
  directive: TextDirective,
  from = 0,
): PageRange | null {
  const { prefix, start, end, suffix } = directive
  const endsAtWord = end !== undefined || suffix === undefined
  for (let at = from; ; ) {
    const before = prefix === undefined ? null : find(page, prefix, at, true, false)
    if (prefix !== undefined && !before) return null
    const from = before ? skipSpace(page, before.end) : at
    const first = find(page, start, from, before === null, endsAtWord)
    if (!first) return null
    at = (before ?? first).start + 1
    if (before && first.start !== from) continue
    const found = finish(page, { end, suffix }, first)
    if (found !== 'again') return found
  }
}

/** From the start that was found to the end and its suffix. */
function finish(
  page: PageText,
  { end, suffix }: { end: string | undefined; suffix: string | undefined },
  first: PageRange,
): PageRange | null | 'again' {
  let until = first.end
  for (;;) {
    if (end !== undefined) {
      const last = find(page, end, until, true, suffix === undefined)
      if (!last) return null
      until = last.end
    }
    const found = { start: first.start, end: until }
    if (suffix === undefined) return found
    const from = skipSpace(page, until)
    const after = find(page, suffix, from, false, true)
    if (!after) return null
    if (after.start === from) return found
    if (end === undefined) return 'again'
  }
}

/** The next place where the words stand within one block. */
function find(
  page: PageText,
  words: string,
  from: number,
  startsAtWord: boolean,
  endsAtWord: boolean,
): PageRange | null {
  const wanted = folded(words)
  for (let at = page.folded.indexOf(wanted, from); at >= 0; ) {
    const end = at + wanted.length
    if (
      (!startsAtWord || isWordEdge(page.text, at)) &&
      (!endsAtWord || isWordEdge(page.text, end))
    ) {
      return { start: at, end }
    }
    at = page.folded.indexOf(wanted, at + 1)
  }
  return null
}

/** Made when it is first asked: a page would be live later for it, 10 ms on a slow device. */
let segmenter: Intl.Segmenter | undefined

/** Whether a word begins or ends here, as Unicode divides words: “Salo” is no word of “Salo’s”. */
function isWordEdge(text: string, at: number): boolean {
  const [before = ' ', after = ' '] = [text[at - 1], text[at]]
  // Nearly all places are told by this, and a segmenter is slow.
  if (isSpace(before) !== isSpace(after)) return true
  if (isLetter(before) && isLetter(after)) return false
  const space = text.slice(Math.max(0, at - 40), at).search(/\s\S*$/)
  const from = space < 0 ? Math.max(0, at - 40) : Math.max(0, at - 40) + space
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' })
  const here = segmenter.segment(text.slice(from, at + 40)).containing(at - from)
  return here === undefined || here.index === at - from
}

const isSpace = (letter: string) => letter === ' ' || letter === '\n'
const isLetter = (letter: string) => /[a-z]/iu.test(letter)

/** The range with the rest of the words that it cuts: half words are not found. */
export function toWordEdges({ text }: PageText, range: PageRange): PageRange {
  let { start, end } = range
  while (start > Math.max(0, range.start - longestRest) && !isWordEdge(text, start)) start--
  while (end < Math.min(text.length, range.end + longestRest) && !isWordEdge(text, end)) end++
  return { start, end }
}

const longestRest = 60

function skipSpace({ text }: PageText, from: number): number {
  let at = from
  while (/\s/.test(text[at] ?? '')) at++
  return at
}

/** The directive as it stands behind `:~:` in an address. */
export function formatDirective({ prefix, start, end, suffix }: TextDirective): string {
  return `text=${[
    ...(prefix === undefined ? [] : [`${encoded(prefix)}-`]),
    encoded(start),
    ...(end === undefined ? [] : [encoded(end)]),
    ...(suffix === undefined ? [] : [`-${encoded(suffix)}`]),
  ].join(',')}`
}

/** A dash at the edge of a part would be read as the sign of a context. */
function encoded(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D')
}
