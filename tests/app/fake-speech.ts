import { vi } from 'vitest'

type Said = SpeechSynthesisUtterance

/** Stands for the speech of a device, which a test has none of: what is said is told, and ends when asked. */
export function fakeSpeech(
  voices: readonly { name: string; lang: string; localService?: boolean }[],
) {
  const all = voices.map(({ name, lang, localService = true }) => ({
    name,
    lang,
    voiceURI: name,
    default: false,
    localService,
  }))
  const events = new EventTarget()
  const said: Said[] = []
  let current: Said | null = null
  const end = (how: 'end' | 'error') => {
    const utterance = current
    current = null
    const handler = how === 'end' ? utterance?.onend : utterance?.onerror
    Reflect.apply(handler ?? (() => {}), utterance, [new Event(how)])
  }
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      text: string
      constructor(text: string) {
        this.text = text
      }
    },
  )
  vi.stubGlobal('speechSynthesis', {
    get speaking() {
      return current !== null
    },
    pending: false,
    getVoices: () => all,
    speak(utterance: Said) {
      current = utterance
      said.push(utterance)
    },
    cancel: () => end('error'),
    addEventListener: events.addEventListener.bind(events),
    removeEventListener: events.removeEventListener.bind(events),
  })
  return {
    /** All that was begun, in order. */
    said: () => said.map(({ text }) => text),
    last: () => said.at(-1),
    isSpeaking: () => current !== null,
    /** The words that are being said have been said. */
    finish: () => end('end'),
    fail: () => end('error'),
    /** Says no more, and does not tell: what some devices do. */
    fallSilent() {
      current = null
    },
  }
}
