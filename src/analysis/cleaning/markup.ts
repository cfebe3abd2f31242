import { type TextRange, textRange } from '../../annotation/range.ts'

/** Elements that stand within a sentence: leaving out their tags leaves the sentence whole. */
const inlineNames =
  'a|abbr|acronym|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr'
const blockNames =
  'address|article|aside|blockquote|body|br|button|center|dd|details|div|dl|dt|figcaption|figure|footer|form|h[1-6]|head|header|hr|html|iframe|img|input|label|li|link|main|meta|nav|noscript|ol|p|picture|pre|script|section|source|style|summary|svg|table|tbody|td|tfoot|th|thead|title|tr|ul|video'
const attributes = '(?:\\s[^<>]{0,400})?'

/** A tag or a comment of HTML, or a shortcode in square brackets. The lengths are bounded: linear time. */
const markup = new RegExp(
  [
    `(?<inline></?(?:${inlineNames})${attributes}/?>)`,
    `(?<block></?(?:${blockNames})${attributes}/?>)`,
    '(?<comment><!--.{0,400}?-->)',
    '(?<shortcode>\\[\\[/?[a-z][a-z_-]*(?:[:=| ][^\\[\\]]{0,120})?\\]\\]|\\[/?(?:caption|gallery|embed|video|audio|ad|newsletter|related)(?:\\s[^\\[\\]]{0,200})?\\])',
  ].join('|'),
  'giu',
)

export type Markup = { readonly range: TextRange; readonly kind: 'block' | 'inline' }

/**
 * The tags in a line, and other machine words.
 *
 *     <p>The ferry was <em>late</em>.</p>       two blocks, two inline
 *
 * A tag in quotation marks is one that the article talks about, and “x < y” is none.
 */
export function markupIn(line: string, offset = 0): Markup[] {
  if (!/[<[]/u.test(line)) return []
  return Array.from(line.matchAll(markup)).flatMap((match): Markup[] => {
    const end = match.index + match[0].length
    const quoted =
      /["'“‘`]/u.test(line.charAt(match.index - 1)) && /["'”’`]/u.test(line.charAt(end))
    if (quoted && match.groups?.comment === undefined) return []
    const kind = match.groups?.inline === undefined ? 'block' : 'inline'
    return [{ range: textRange(offset + match.index, offset + end), kind }]
  })
}

/** The characters that the common character references stand for. */
const characters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ldquo: '“',
    rdquo: '”',
    lsquo: '‘',
    rsquo: '’',
    quot: '"',
    apos: "'",
    laquo: '«',
    raquo: '»',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    nbsp: ' ',
    thinsp: ' ',
    ensp: ' ',
    emsp: ' ',
    amp: '&',
    lt: '<',
    gt: '>',
    copy: '©',
    euro: '€',
    pound: '£',
    shy: '',
    zwnj: '',
  }),
)

export const characterReference =
  /&(?:#(?<code>\d{1,6})|#x(?<hex>[0-9a-f]{1,5})|(?<name>[a-z]{2,8}));/giu

/** What a character reference stands for; `null` for one that is not known here. */
export function characterOf(groups: Partial<Record<string, string>> | undefined): string | null {
  const { code, hex, name } = groups ?? {}
  if (name !== undefined) return characters.get(name.toLowerCase()) ?? null
  const point = code === undefined ? Number.parseInt(hex ?? '', 16) : Number(code)
  return point > 31 && point < 0x11_00_00 && !(point >= 0xd8_00 && point < 0xe0_00)
    ? String.fromCodePoint(point)
    : null
}

/** The words of a line as a reader of the page would see them. */
export function visibleWords(line: string): string {
  if (!/[<[&]/u.test(line)) return line.trim().replaceAll(/\s+/gu, ' ')
  let bare = ''
  let from = 0
  for (const { range } of markupIn(line)) {
    bare += `${line.slice(from, range.start)} `
    from = range.end
  }
  return (bare + line.slice(from))
    .replaceAll(characterReference, (reference, ...rest) => characterOf(rest.at(-1)) ?? reference)
    .replaceAll(/\s+/gu, ' ')
    .trim()
}
