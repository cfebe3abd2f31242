import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { applySettings } from '../../../src/reader/settings/apply-settings.ts'
import { noSettings } from '../../../src/reader/settings/settings.ts'
import { SettingsPanel } from '../../../src/reader/settings/settings-panel.tsx'
import { parseSettings, settingsKey } from '../../../src/reader/settings/stored-settings.ts'

const root = document.documentElement
const kept = () => parseSettings(localStorage.getItem(settingsKey))

beforeEach(() => localStorage.clear())
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  applySettings(root, noSettings)
})

/** Opens the panel, which takes focus in its own time. */
async function openPanel() {
  render(<SettingsPanel onClose={() => {}} />)
  const panel = within(screen.getByRole('dialog', { name: 'Text and colours' }))
  const close = panel.getByRole('button', { name: 'Close' })
  await waitFor(() => expect(document.activeElement).toBe(close))
  return panel
}

test('a theme is put on the page at once and kept', async () => {
  const panel = await openPanel()
  const colours = within(panel.getByRole('radiogroup', { name: 'Colours' }))
  expect(colours.getByRole('radio', { name: 'As the system', checked: true })).toBeDefined()
  await userEvent.click(colours.getByRole('radio', { name: 'Sepia' }))
  expect(root.dataset.theme).toBe('sepia')
  expect(kept().theme).toBe('sepia')
  await userEvent.keyboard('{ArrowRight}')
  expect(root.dataset.theme).toBe('contrast')
})

test('a number is changed by key, and said in words', async () => {
  const panel = await openPanel()
  const line = panel.getByRole('slider', { name: 'Between lines' })
  expect(line.getAttribute('aria-valuetext')).toBe('1.6 × the text size')
  line.focus()
  await userEvent.keyboard('{ArrowRight}{ArrowRight}')
  expect(root.style.getPropertyValue('--set-line')).toBe('1.7')
  expect(kept().line).toBe(1.7)
})

test('the spacing of WCAG comes and goes with one button', async () => {
  const panel = await openPanel()
  const preset = panel.getByRole('button', { name: 'Wide spacing' })
  await userEvent.click(preset)
  expect(preset.getAttribute('aria-pressed')).toBe('true')
  expect(kept()).toMatchObject({ line: 1.5, paragraph: 2, letter: 0.12, word: 0.16 })
  await userEvent.click(preset)
  expect(kept()).toEqual(noSettings)
})

test('a layer of marks is switched off, and all of it back', async () => {
  const panel = await openPanel()
  await userEvent.click(panel.getByRole('switch', { name: 'Quotations', checked: true }))
  await userEvent.click(panel.getByRole('switch', { name: 'Less motion', checked: false }))
  expect(root.dataset).toMatchObject({ markQuotations: 'off', motion: 'less' })
  await userEvent.click(panel.getByRole('button', { name: 'Reset all' }))
  expect({ ...root.dataset }).toEqual({})
  expect(localStorage.getItem(settingsKey)).toBeNull()
})

test('what was kept is shown, and what another tab makes of it', async () => {
  localStorage.setItem(settingsKey, '{"version":1,"face":"legible"}')
  const panel = await openPanel()
  expect(panel.getByRole('radio', { name: 'For low vision', checked: true })).toBeDefined()
  localStorage.setItem(settingsKey, '{"version":1,"face":"sans"}')
  window.dispatchEvent(new StorageEvent('storage', { key: settingsKey }))
  await waitFor(() =>
    expect(panel.getByRole('radio', { name: 'Sans', checked: true })).toBeDefined(),
  )
  expect(root.dataset.face).toBe('sans')
})

test('where nothing may be kept, settings last as long as the page', async () => {
  const denied = () => {
    throw new DOMException('denied', 'SecurityError')
  }
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(denied)
  const panel = await openPanel()
  await userEvent.click(panel.getByRole('radio', { name: 'Dark' }))
  expect(root.dataset.theme).toBe('dark')
  expect(panel.getByRole('radio', { name: 'Dark', checked: true })).toBeDefined()
})
