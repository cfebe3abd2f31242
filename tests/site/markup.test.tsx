import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escaped } from '../../src/reader/escaped.ts'
import { inAscii, jsonInHtml, styleInAscii } from '../../src/site/markup.ts'

const isAscii = (text: string) => /^\p{ASCII}*$/u.test(text)
const text = fc.string({
  unit: fc.constantFrom('a', ' ', '<', '&', '"', '“', '’', 'é', '·', '🙂'),
  maxLength: 30,
})

test('a page in ASCII reads as it did', () => {
  fc.assert(
    fc.property(text, text, (words, title) => {
      const filler = '<i></i>'.repeat(1000)
      const ascii = inAscii(`<p title="${escaped(title)}">${escaped(words)}</p>${filler}`)
      const body = new DOMParser().parseFromString(ascii, 'text/html').body
      expect(isAscii(ascii)).toBe(true)
      expect(body.firstElementChild?.textContent).toBe(words)
      expect(body.firstElementChild?.getAttribute('title')).toBe(title)
    }),
  )
})

test('a page in another script is not made longer', () => {
  const page = `<p>${'Дателайн'.repeat(20)}</p>`
  expect(inAscii(page)).toBe(page)
})

test('data in a page is the data again, and ends no script', () => {
  fc.assert(
    fc.property(text, (words) => {
      const json = jsonInHtml({ words })
      expect(isAscii(json)).toBe(true)
      expect(json).not.toContain('<')
      expect(JSON.parse(json)).toEqual({ words })
    }),
  )
})

test('a style draws the same signs', () => {
  const css = styleInAscii('a::before { content: "¶1 ·" }')
  expect(css).toBe('a::before { content: "\\b6 1 \\b7 " }')
})
