import { keepEngine } from './keep-engine.ts'
import type { Asked, OwnText, Questions } from './own-text.ts'

/** The engine, in a thread of its own. */
export type TextReader = {
  /** Settles when the engine is there; rejects where it can’t be fetched. */
  readonly ready: Promise<void>
  /** Asks about a text. @throws Error (in the promise) where the engine fails */
  readonly ask: <Name extends keyof Questions>(
    text: OwnText,
    question: Name,
    about: Parameters<Questions[Name]>[0],
  ) => Promise<ReturnType<Questions[Name]>>
  /** Ends it, whatever it is doing. */
  readonly stop: () => void
}

/** Fetches the engine: the only place of the page that does. */
export function startTextReader(): TextReader {
  const worker = new Worker(new URL('../../own/text-worker.ts', import.meta.url), {
    type: 'module',
  })
  const next = () =>
    new Promise<unknown>((resolve, reject) => {
      worker.addEventListener('message', ({ data }) => resolve(data), { once: true })
      worker.addEventListener('error', () => reject(new Error('the engine failed')), { once: true })
    })
  const ready = next().then((address) => void keepEngine(address as string))
  // Answers bear no name: one question at a time.
  let before: Promise<unknown> = ready
  return {
    ready,
    ask(text, question, about) {
      const asked = { text, question, about } as Asked
      const answer = Promise.all([ready, before]).then(() => {
        const answered = next()
        worker.postMessage(asked)
        return answered
      })
      before = answer.catch(() => {})
      return answer as Promise<ReturnType<Questions[typeof question]>>
    },
    stop: () => worker.terminate(),
  }
}
