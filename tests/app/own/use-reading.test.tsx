import { act, renderHook, waitFor } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Asked } from '../../../src/app/own/own-text.ts'
import { useReading } from '../../../src/app/own/use-reading.ts'
import { ownPageOf, readOwnText } from '../../../src/own/read-own-text.tsx'

const bread = { text: 'Flour ran out on Monday.', title: null, published: null }
const ferry = { ...bread, text: 'Ferries stop on Friday.' }

/** Stands for the worker, in which the real engine answers, but only when a test lets it. */
function heldWorker() {
  const asked: Asked[] = []
  const worker = Object.assign(new EventTarget(), {
    postMessage: (question: Asked) => asked.push(question),
    terminate: vi.fn(),
  })
  vi.stubGlobal('Worker', function make() {
    return worker
  })
  const says = (data: unknown) => worker.dispatchEvent(new MessageEvent('message', { data }))
  return {
    asked,
    worker,
    says,
    async answers(at: number) {
      await waitFor(() => expect(asked.length).toBeGreaterThan(at))
      const { text } = asked[at] as Asked
      const read = readOwnText(text)
      says('kind' in read ? read : ownPageOf(read, ''))
    },
  }
}

beforeEach(() => {
  vi.stubGlobal(
    'URL',
    class extends URL {
      static override createObjectURL = () => 'blob:text'
      static override revokeObjectURL = () => {}
    },
  )
})

test('no page of a text opens that the reader went on from', async () => {
  const { says, answers } = heldWorker()
  const { result } = renderHook(() => useReading())
  const opened: string[] = []
  act(() => {
    says('https://example.org/engine.js')
    result.current.read(bread, 'a', () => opened.push('bread'))
    result.current.read(ferry, 'b', () => opened.push('ferry'))
  })
  await answers(0)
  await answers(1)
  await waitFor(() => expect(opened).toEqual(['ferry']))
  expect(result.current.result?.name).toBe('b')
})

test('a bad file that is brought while a text is read does not hide that it is', async () => {
  const { says, answers } = heldWorker()
  const { result } = renderHook(() => useReading())
  act(() => {
    says('https://example.org/engine.js')
    result.current.read(bread, 'a', () => {})
  })
  act(() => result.current.fail({ kind: 'no-utf8', line: 1 }))
  expect(result.current.state).toEqual({ kind: 'reading' })
  await answers(0)
  await waitFor(() => expect(result.current.result?.name).toBe('a'))
  act(() => result.current.fail({ kind: 'no-utf8', line: 1 }))
  expect(result.current.state).toMatchObject({ kind: 'fault' })
})

test('a reading that is stopped opens nothing, and the engine is begun anew', async () => {
  const { asked, worker, says, answers } = heldWorker()
  const { result } = renderHook(() => useReading())
  const onRead = vi.fn()
  act(() => {
    says('https://example.org/engine.js')
    result.current.read(bread, 'a', onRead)
  })
  await waitFor(() => expect(asked).toHaveLength(1))
  act(() => result.current.stop())
  expect(worker.terminate).toHaveBeenCalledOnce()
  expect(result.current.state).toEqual({ kind: 'loading' })
  await answers(0)
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)))
  expect(onRead).not.toHaveBeenCalled()
  expect(result.current.result).toBeNull()
})
