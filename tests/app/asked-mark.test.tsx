import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { findings, open } from './seed-page.tsx'

const mentionOf = (words: string) =>
  screen.getAllByText(words, { selector: '.body .mention, .body .mention *' })[0] ?? document.body
const card = (words: string) =>
  within(screen.getByRole('region', { name: `“${words}” in the text` }))

test('a pronoun says whom it stands for, and step by step why', async () => {
  await open('/')
  await userEvent.click(mentionOf('his'))
  const his = card('his')
  expect(his.getByText('= Xi Jinping', { exact: false })).toBeDefined()
  await userEvent.click(his.getByRole('button', { name: 'Why?' }))
  await his.findByText('“his” → “Xi Jinping” (paragraph 1)')
  expect(his.getByText(/stands for the subject of the clause before it/u)).toBeDefined()
  const links = his.getAllByRole('link', { name: 'See it in the source' })
  expect(links[0]?.getAttribute('href')).toMatch(/source\.txt#:~:text=/u)
})

test('the reading of a capital has its reason', async () => {
  await open('/')
  await userEvent.click(mentionOf('Moscow'))
  await userEvent.click(card('Moscow').getByRole('button', { name: 'Why?' }))
  await card('Moscow').findByText(/does what only a government can do/u)
})

test('when the filter for it ends, so does the line', async () => {
  await open('/')
  await userEvent.click(mentionOf('Kyiv'))
  expect(card('Kyiv')).toBeDefined()
  await userEvent.click(mentionOf('Kyiv'))
  expect(screen.queryByRole('region', { name: /in the text/u })).toBeNull()
})

test('a time tells its value, its sum and its base; Escape gives focus back', async () => {
  await open('/')
  const friday = screen.getByText('Friday', { selector: '.body .when *' })
  await userEvent.click(friday)
  const told = card('Friday')
  await told.findByText('“Friday” = 10 June 2022')
  expect(told.getByText(/before Wednesday 15 June 2022/u)).toBeDefined()
  expect(told.getByRole('link', { name: 'In the timeline' })).toBeDefined()
  expect(window.location.hash).toBe('')
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByRole('region', { name: /in the text/u })).toBeNull()
  expect(document.activeElement).toBe(friday.closest('.when'))
})

test('a time that dates no event is asked too, and one without a date says why', async () => {
  await open('/')
  await userEvent.click(screen.getByText('recent years'))
  await card('recent years').findByText('the words give no date')
})

test('a section says whose words its title is', async () => {
  const section = findings?.sections[0]
  await open(`/#${section?.id}`)
  const panel = within(screen.getByRole('region', { name: 'Selected passage' }))
  await panel.findByText(section?.title ?? '', { selector: 'p' })
  await userEvent.click(panel.getByText('Why?'))
  expect(panel.getByText(/Made here/u)).toBeDefined()
})
