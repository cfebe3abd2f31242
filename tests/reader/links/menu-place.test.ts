import { expect, test } from 'vitest'
import { menuPlace } from '../../../src/reader/links/menu-place.ts'

const view = { left: 16, top: 50, right: 304, bottom: 690 }
const menu = { width: 200, height: 40 }
const line = (top: number, left = 16, right = 304) => ({ left, right, top, bottom: top + 28 })

test.each([
  { of: 'a word in the middle', lines: [line(300, 140, 180)], left: 60, top: 336 },
  { of: 'a word at the edge', lines: [line(300, 16, 40)], left: 16, top: 336 },
  { of: 'a word at the other edge', lines: [line(300, 290, 304)], left: 104, top: 336 },
  {
    of: 'several lines: below the last',
    lines: [line(300), line(328, 16, 120)],
    left: 16,
    top: 364,
  },
  { of: 'lines at the foot: above them', lines: [line(640, 140, 180)], left: 60, top: 592 },
  { of: 'lines whose end is out of view', lines: [line(200), line(900)], left: 60, top: 152 },
  { of: 'lines whose start is out of view', lines: [line(-90), line(200)], left: 60, top: 236 },
  { of: 'lines that fill the view', lines: [line(-90), line(900)], left: 60, top: 650 },
])('$of', ({ lines, left, top }) => {
  expect(menuPlace(lines, menu, view, 8)).toEqual({ left, top })
})
