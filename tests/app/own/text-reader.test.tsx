import { expect, test, vi } from 'vitest'
import { startTextReader } from '../../../src/app/own/text-reader.ts'

const text = { text: 'Flour ran out.', title: null, published: null }

/** Stands for a worker: what is posted to it is told, and it says what a test has it say. */
function fakeWorker() {
  const posted: unknown[] = []
  const worker = Object.assign(new EventTarget(), {
    postMessage: (message: unknown) => posted.push(message),
    terminate: () => {},
  })
  vi.stubGlobal('Worker', function make() {
    return worker
  })
  const says = (data: unknown) => worker.dispatchEvent(new MessageEvent('message', { data }))
  return { posted, says, fails: () => worker.dispatchEvent(new Event('error')) }
}

test('where the engine can’t be had every question says so, and none waits', async () => {
  const { posted, fails } = fakeWorker()
  const reader = startTextReader()
  fails()
  await expect(reader.ready).rejects.toThrow('the engine failed')
  await expect(reader.ask(text, 'page', '')).rejects.toThrow('the engine failed')
  await expect(reader.ask(text, 'page', '')).rejects.toThrow('the engine failed')
  expect(posted).toEqual([])
})

test('questions are asked one after the other, each with its own answer', async () => {
  const { posted, says } = fakeWorker()
  const reader = startTextReader()
  says('https://example.org/engine.js')
  const answers = Promise.all([
    reader.ask(text, 'file', 'events.csv'),
    reader.ask(text, 'sheet', 'questions'),
  ])
  await vi.waitFor(() => expect(posted).toHaveLength(1))
  says('a table')
  await vi.waitFor(() => expect(posted).toHaveLength(2))
  says('a sheet')
  expect(await answers).toEqual(['a table', 'a sheet'])
})
