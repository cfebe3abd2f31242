import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { fakeSpeech } from './fake-speech.ts'
import { open } from './seed-page.tsx'

vi.setConfig({ testTimeout: 30_000 })

const english = { name: 'Alba', lang: 'en-GB' }

beforeEach(() => {
  window.scrollBy = vi.fn()
  localStorage.clear()
})

const bar = async () => within(await screen.findByRole('region', { name: 'Read aloud' }))
const press = async (name: string) => userEvent.click((await bar()).getByRole('button', { name }))
const framed = () => document.querySelector('[data-current]')?.textContent ?? null

async function openPlayer(voices = [english]) {
  const speech = fakeSpeech(voices)
  await open('/')
  await userEvent.click(screen.getByRole('button', { name: 'Listen' }))
  return { speech, finish: () => act(speech.finish) }
}

test('a voice that speaks through a server is never used', async () => {
  const remote = { name: 'Cloud', lang: 'en-GB', localService: false }
  fakeSpeech([remote])
  await open('/')
  expect(screen.queryByRole('button', { name: 'Listen' })).toBeNull()
  localStorage.setItem('dateline-listening', JSON.stringify({ voice: 'Cloud' }))
  const { speech } = await openPlayer([remote, english])
  await press('Play')
  expect(speech.last()?.voice?.name).toBe('Alba')
  expect((await bar()).queryByRole('option', { name: 'Cloud' })).toBeNull()
})

test('it is offered only where the device has a voice for the language', async () => {
  await open('/')
  expect(screen.queryByRole('button', { name: 'Listen' })).toBeNull()
  fakeSpeech([{ name: 'Amélie', lang: 'fr-FR' }])
  await open('/')
  expect(screen.queryByRole('button', { name: 'Listen' })).toBeNull()
  fakeSpeech([english])
  await open('/')
  expect(screen.getByRole('button', { name: 'Listen' })).toBeTruthy()
})

test('the speaker is named before the words in marks, and their end is told', async () => {
  const { speech, finish } = await openPlayer()
  await press('Play')
  for (let line = 1; line < 9; line++) finish()
  expect(speech.said()).toEqual([
    'BEIJING:',
    'All parties involved in the Ukraine crisis should settle it responsibly, Chinese President Xi Jinping told his Russian counterpart,',
    'Vladimir Putin during a phone conversation on Wednesday but added that Moscow has Beijing’s full support on its core interests like',
    'Xi Jinping, quoted in part:',
    'sovereignty and security',
    'End of quotation.',
    'China is',
    'Xinhua, quoted in part, via a statement:',
    expect.stringMatching(/^willing to continue/u),
  ])
})

test('before every quotation in marks of the article its speaker is named', async () => {
  const { speech, finish } = await openPlayer()
  await press('Play')
  while (speech.isSpeaking()) finish()
  const introductions = speech.said().filter((words) => /, quoted.*:$/u.test(words))
  expect(introductions).toHaveLength(7)
  expect(
    introductions.every((words) =>
      /^(?:Xi Jinping|Vladimir Putin and Xi Jinping|Xinhua), quoted/u.test(words),
    ),
  ).toBe(true)
  expect(await (await bar()).findByRole('button', { name: 'Play' })).toBeTruthy()
  expect(framed()).toBeNull()
})

test('what is spoken is marked in its paragraph, which stays as it is', async () => {
  const { finish } = await openPlayer()
  const before = document.querySelector('.body')?.innerHTML
  await press('Play')
  finish()
  expect(framed()).toMatch(/^BEIJING: All parties/u)
  await press('Next paragraph')
  expect(framed()).toMatch(/^China is/u)
  await press('Close')
  await waitFor(() => expect(framed()).toBeNull())
  expect(document.querySelector('.body')?.innerHTML).toBe(before)
})

test('pausing stops, and going on says the sentence from where its line began', async () => {
  const { speech, finish } = await openPlayer()
  await press('Play')
  finish()
  await press('Pause')
  expect(speech.isSpeaking()).toBe(false)
  await press('Play')
  await waitFor(() => expect(speech.said()).toHaveLength(3))
  expect(speech.said()[2]).toBe(speech.said()[1])
})

test('sentences and paragraphs can be skipped, both ways', async () => {
  const { speech } = await openPlayer()
  await press('Play')
  const skip = async (name: string, words: RegExp) => {
    await press(name)
    await waitFor(() => expect(speech.said().at(-1)).toMatch(words))
  }
  await skip('Next sentence', /^All parties/u)
  await skip('Next paragraph', /^China is/u)
  await skip('Next paragraph', /^On Ukraine/u)
  await skip('Previous paragraph', /^China is/u)
  await skip('Previous sentence', /^All parties/u)
})

test('it starts with the sentence where words are selected', async () => {
  const { speech } = await openPlayer()
  const words = screen.getByText(/have grown increasingly close/u)
  window.getSelection()?.selectAllChildren(words)
  await press('Play')
  expect(speech.said()).toEqual([
    'Beijing and Moscow have grown increasingly close in recent years.',
  ])
})

test('speed, voice and pitch are used at once and kept on the device', async () => {
  const { speech } = await openPlayer([english, { name: 'Brian', lang: 'en_US' }])
  await press('Play')
  await userEvent.selectOptions((await bar()).getByRole('combobox', { name: 'Speed' }), '1.4 ×')
  await userEvent.selectOptions((await bar()).getByRole('combobox', { name: 'Voice' }), 'Brian')
  await waitFor(() => expect(speech.last()?.voice?.name).toBe('Brian'))
  expect(speech.last()?.rate).toBe(1.4)
  await userEvent.selectOptions(
    (await bar()).getByRole('combobox', { name: 'Quotations' }),
    'Quotations: higher',
  )
  const stored = localStorage.getItem('dateline-listening')
  expect(JSON.parse(stored ?? '')).toEqual({ rate: 1.4, voice: 'Brian', quotations: 'higher' })
})

test('each speaker can have a voice, of which none is the narrator’s', async () => {
  const names = ['Alba', 'Bells', 'Brian', 'Cora']
  const { speech, finish } = await openPlayer(names.map((name) => ({ name, lang: 'en-GB' })))
  await userEvent.selectOptions(
    (await bar()).getByRole('combobox', { name: 'Quotations' }),
    'Quotations: a voice each',
  )
  await press('Play')
  const heard: [string | undefined, string | undefined][] = []
  while (speech.isSpeaking()) {
    heard.push([speech.last()?.voice?.name, speech.last()?.text])
    finish()
  }
  const voiceOf = (words: RegExp) => heard.find(([, text]) => words.test(text ?? ''))?.[0]
  expect(voiceOf(/^sovereignty and security/u)).toBe('Brian')
  expect(voiceOf(/^willing to continue/u)).toBe('Cora')
  expect(voiceOf(/^all parties should push/u)).toBe('Brian')
  expect(voiceOf(/quoted in part:$/u)).toBe('Alba')
  expect(new Set(heard.map(([voice]) => voice))).toEqual(new Set(['Alba', 'Brian', 'Cora']))
})

test('where there is one voice, no speaker is offered another', async () => {
  await openPlayer()
  const ways = within((await bar()).getByRole('combobox', { name: 'Quotations' }))
  expect(ways.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
    'Quotations: same voice',
    'Quotations: higher',
  ])
})

test('it falls silent when the reader leaves the page, and when the bar is closed', async () => {
  const { speech } = await openPlayer()
  await press('Play')
  act(() => window.dispatchEvent(new Event('pagehide')))
  expect(speech.isSpeaking()).toBe(false)
  await press('Play')
  await waitFor(() => expect(speech.isSpeaking()).toBe(true))
  await press('Close')
  await waitFor(() => expect(speech.isSpeaking()).toBe(false))
})

test('a device that fails is told of, one that forgets to say that it ended is not waited for', async () => {
  const { speech } = await openPlayer()
  await press('Play')
  act(speech.fallSilent)
  await waitFor(() => expect(speech.said()).toHaveLength(2), { timeout: 4_000 })
  act(speech.fail)
  expect((await (await bar()).findByRole('alert')).textContent).toContain('stopped')
})
