import { describe, expect, test } from 'vitest'
import { apa } from '../../../src/reader/cite/apa.ts'
import { bibtex } from '../../../src/reader/cite/bibtex.ts'
import { chicago } from '../../../src/reader/cite/chicago.ts'
import type { Citation } from '../../../src/reader/cite/citation.ts'
import { formatNames, formats } from '../../../src/reader/cite/formats.ts'
import { html } from '../../../src/reader/cite/html.ts'
import { escapedMarkdown, markdown } from '../../../src/reader/cite/markdown.ts'
import { plainText } from '../../../src/reader/cite/plain-text.ts'
import { tex } from '../../../src/reader/cite/tex.ts'

const link = 'https://example.org/a/ferries/?was=stop#q-we-will-0000:~:text=We%20will'

const quoted: Citation = {
  words: 'We will not stop,',
  kind: 'direct',
  speaker: 'Ana Ortiz',
  holder: null,
  chain: 'via the Tanjug statement',
  title: { words: 'Ferries to go on', origin: 'text' },
  authors: [{ kind: 'person', given: 'Noor A.', family: 'Vandermeer', suffix: null }],
  outlet: 'Reuters',
  published: '2022-06-15',
  accessed: '2026-11-24',
  link,
}
const bare: Citation = { ...quoted, authors: [], published: null, outlet: 'Dateline' }
const made: Citation = { ...bare, title: { words: 'Ferries go on', origin: 'made' } }

test.each(formatNames)('%s names speaker, channel, title, outlet and link', (name) => {
  const { text } = formats[name](quoted)
  for (const words of [
    'Ana Ortiz',
    'via the Tanjug statement',
    'Ferries to go on',
    'Reuters',
    link,
  ])
    expect(text).toContain(words)
  expect(text).toContain('2022')
})

test.each(formatNames)('%s makes up neither author nor day', (name) => {
  const { text } = formats[name](bare)
  expect(text).not.toMatch(/null|undefined|unknown|2022|by\b/u)
  expect(/n\.d\./u.test(text)).toBe(name === 'apa')
})

describe('each format to the letter', () => {
  test('text', () =>
    expect(plainText(quoted).text).toBe(
      `“We will not stop”\n— Ana Ortiz, via the Tanjug statement, in “Ferries to go on”, by Noor A. Vandermeer, Reuters, 15 June 2022\n${link}`,
    ))
  test('Markdown', () =>
    expect(markdown(bare).text).toBe(
      `> “We will not stop”\n>\n> — Ana Ortiz, via the Tanjug statement, in [“Ferries to go on”](<${link}>), Dateline`,
    ))
  test('HTML', () =>
    expect(html({ ...quoted, authors: [] }).text).toBe(
      `<figure>\n<blockquote cite="${link}">“We will not stop”</blockquote>\n<figcaption>— Ana Ortiz, via the Tanjug statement, in <a href="${link}"><cite>“Ferries to go on”</cite></a>, Reuters, <time datetime="2022-06-15">15 June 2022</time></figcaption>\n</figure>`,
    ))
  test('Chicago', () => {
    expect(chicago(quoted).text).toBe(
      `Ana Ortiz, via the Tanjug statement, quoted in Noor A. Vandermeer, “Ferries to go on,” Reuters, June 15, 2022, ${link}.`,
    )
    expect(chicago(made).text).toBe(
      `Ana Ortiz, via the Tanjug statement, quoted in [Ferries go on], Dateline, accessed November 24, 2026, ${link}.`,
    )
  })
  test('APA', () => {
    expect(apa(quoted).text).toBe(
      `(Ana Ortiz, via the Tanjug statement, as cited in Vandermeer, 2022)\n\nVandermeer, N. A. (2022, June 15). Ferries to go on. Reuters. ${link}`,
    )
    expect(apa(quoted).html).toContain('<i>Ferries to go on</i>')
    expect(apa(bare).text).toBe(
      `(Ana Ortiz, via the Tanjug statement, as cited in “Ferries to go on,” n.d.)\n\nFerries to go on. (n.d.). Dateline. ${link}`,
    )
  })
  test('BibTeX', () =>
    expect(
      bibtex({ ...quoted, kind: 'mixed', words: 'would “not stop,”' }).text,
    ).toBe(`@misc{ana-ortiz-2022-would-not-stop,
  author = {Vandermeer, Noor A.},
  title = {{Ferries to go on}},
  howpublished = {Reuters},
  year = {2022},
  month = jun,
  day = {15},
  url = {${link}},
  note = {Quoted in part: Ana Ortiz, via the Tanjug statement},
  annote = {would \`\`not stop''},
}`))
})

test('what is written as a sign of the format stays words', () => {
  const hostile = { ...bare, words: '<b>50 %</b> & *_[x](y)_* \\ {~} $#' }
  expect(html(hostile).text).toContain('&lt;b&gt;50 %&lt;/b&gt; &amp; *_[x](y)_*')
  expect(html({ ...bare, link: 'https://e.org/?a=1&b="' }).text).toContain('?a=1&amp;b=&quot;')
  expect(markdown(hostile).text).toContain('\\<b\\>50 %\\</b\\> \\& \\*\\_\\[x\\](y)\\_\\* \\\\')
  expect(bibtex(hostile).text).toContain('\\textbackslash{} \\{\\textasciitilde{}\\} \\$\\#')
})

test.each([
  { words: '# not a heading', escaped: '\\# not a heading' },
  { words: '1. not a list', escaped: '1\\. not a list' },
  { words: 'a - b # c 1. d', escaped: 'a - b # c 1. d' },
  { words: '~~gone~~ `code`', escaped: '\\~\\~gone\\~\\~ \\`code\\`' },
])('Markdown: $words', ({ words, escaped }) => expect(escapedMarkdown(words)).toBe(escaped))

test.each([
  { words: 'Søren’s 5 % & “Škoda”', set: "S{\\o}ren's 5 \\% \\& ``{\\v{S}}koda''" },
  { words: 'café, Łódź, naïve', set: "caf{\\'{e}}, {\\L}{\\'{o}}d{\\'{z}}, na{\\\"{\\i}}ve" },
  {
    words: 'a_b{c}$#^~\\',
    set: 'a\\_b\\{c\\}\\$\\#\\textasciicircum{}\\textasciitilde{}\\textbackslash{}',
  },
  { words: 'said "no" («нет»)', set: "said ``no'' («нет»)" },
  { words: '习近平, Київ', set: '习近平, Київ' },
])('TeX: $words', ({ words, set }) => expect(tex(words)).toBe(set))
