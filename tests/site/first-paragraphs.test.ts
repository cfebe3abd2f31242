import { expect, test } from 'vitest'
import { firstParagraphs } from '../../src/site/first-paragraphs.ts'

const paragraph = (id: string, length: number) =>
  `<p id="${id}" data-entities="a b"><a href="#x">${'x'.repeat(length / 2)}</a>${'y'.repeat(length / 2)}</p>`

const page = (...paragraphs: string[]) =>
  `<p id="before">Skip</p><article><p class="facts">Oslo</p>${paragraphs.join('')}</article><p id="after">Foot</p>`

test('a page is painted with the paragraph that makes it worth the reading', () => {
  const many = Array.from({ length: 9 }, (_, at) => paragraph(`p-${at}`, 120))
  expect(firstParagraphs(page(...many))).toBe('p-2')
})

test('a short article is painted whole', () => {
  expect(firstParagraphs(page(paragraph('p-0', 60), paragraph('p-1', 60)))).toBe('p-1')
})

test('a page without an article waits for nothing', () => {
  expect(firstParagraphs('<main><p id="p-0">Articles</p></main>')).toBeNull()
})
