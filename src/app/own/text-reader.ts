import type { Answer, Ready, TextToRead } from './own-text.ts'

/** The engine, in a thread of its own. */
export type TextReader = {
  /** Settles when the engine is there; rejects where it can’t be fetched. */
  readonly ready: Promise<void>
  /** One text at a time. @throws Error (in the promise) where the engine fails */
  readonly read: (text: TextToRead) => Promise<Answer>
  /** Ends it, whatever it is doing. */
  readonly stop: () => void
}

/** Fetches the engine: the only place of the page that does. */
export function startTextReader(): TextReader {
  const worker = new Worker(new URL('../../own/text-worker.ts', import.meta.url), {
    type: 'module',
  })
  const next = <Message>() =>
    new Promise<Message>((resolve, reject) => {
      worker.addEventListener('message', ({ data }) => resolve(data), { once: true })
      worker.addEventListener('error', () => reject(new Error('the engine failed')), { once: true })
    })
  const ready = next<Ready>().then(() => {})
  return {
    ready,
    async read(text) {
      await ready
      const answer = next<Answer>()
      worker.postMessage(text)
      return answer
    },
    stop: () => worker.terminate(),
  }
}
