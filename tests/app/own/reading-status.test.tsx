import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { ReadingStatus } from '../../../src/app/own/reading-status.tsx'
import type { ReadingState } from '../../../src/app/own/use-reading.ts'

test.each<{ state: ReadingState; says: string; offers: string | null }>([
  { state: { kind: 'loading' }, says: 'being fetched', offers: null },
  { state: { kind: 'ready' }, says: 'no network is needed', offers: null },
  { state: { kind: 'reading' }, says: 'Reading', offers: 'Stop' },
  { state: { kind: 'failed' }, says: 'Is there a network?', offers: 'Try again' },
  {
    state: { kind: 'fault', fault: { kind: 'failed' } },
    says: 'Nothing of it is lost',
    offers: 'Try again',
  },
  { state: { kind: 'fault', fault: { kind: 'nul', line: 3 } }, says: 'Line 3', offers: null },
  { state: { kind: 'fault', fault: { kind: 'too-long' } }, says: 'in parts', offers: null },
])('$says: the way on is $offers', async ({ state, says, offers }) => {
  const onStop = vi.fn()
  render(<ReadingStatus state={state} onStop={onStop} />)
  expect(screen.getByRole('status').textContent).toContain(says)
  const button = screen.queryByRole('button')
  expect(button?.textContent ?? null).toBe(offers)
  if (button) await userEvent.click(button)
  expect(onStop).toHaveBeenCalledTimes(offers ? 1 : 0)
})
