import { expect, test } from 'vitest'
import { longestText } from '../../../src/app/own/own-text.ts'
import { takenText } from '../../../src/app/own/taken-text.ts'

const file = (...parts: (string | Uint8Array<ArrayBuffer>)[]) => new File(parts, 'bread.txt')

test('words and files are taken as they are', async () => {
  expect(await takenText('“Flour”')).toEqual({ kind: 'text', text: '“Flour”' })
  expect(await takenText(file('“Flour”\r\nran out'))).toEqual({
    kind: 'text',
    text: '“Flour”\r\nran out',
  })
})

test('a file that is not UTF-8 is named by its line', async () => {
  const latin1 = Uint8Array.of(0x0a, 0x0a, 0x63, 0x61, 0x66, 0xe9)
  expect(await takenText(file('Flour', latin1))).toEqual({ kind: 'no-utf8', line: 3 })
})

test('a file that is too long is not even read', async () => {
  const long = file('Flour')
  Object.defineProperty(long, 'size', { value: 4 * longestText + 1 })
  long.arrayBuffer = () => Promise.reject(new Error('read'))
  expect(await takenText(long)).toEqual({ kind: 'too-long' })
})

test('a file that is gone meanwhile is a fault, and no silence', async () => {
  const gone = file('Flour')
  gone.arrayBuffer = () => Promise.reject(new Error('gone'))
  expect(await takenText(gone)).toEqual({ kind: 'failed' })
})
