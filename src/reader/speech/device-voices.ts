import { texts } from '../../texts/texts.ts'
import type { Voice } from './voice.ts'

/** The voices of the device for the language of the page, as a store. Small: a first view asks for it. */
export const deviceVoices = { all, areAny: () => all().length > 0, subscribe }

const none: readonly Voice[] = []
let known: readonly Voice[] = none

/** The same array until they change. */
function all(): readonly Voice[] {
  const found = (synthesis()?.getVoices() ?? []).filter(({ lang }) => isOurs(lang))
  const isSame =
    found.length === known.length && found.every(({ voiceURI }, at) => voiceURI === known[at]?.id)
  if (!isSame) known = found.map(voiceOf)
  return known
}

function voiceOf(voice: SpeechSynthesisVoice): Voice {
  const { voiceURI, name, localService, default: isDefault } = voice
  return { id: voiceURI, name, isLocal: localService, isDefault }
}

/** Chrome and Android find their voices late, and say so. */
function subscribe(onChange: () => void): () => void {
  const speech = synthesis()
  speech?.addEventListener('voiceschanged', onChange)
  return () => speech?.removeEventListener('voiceschanged', onChange)
}

/** Whether a voice speaks the language of the page; `en_GB` is how Android writes `en-GB`. */
export function isOurs(lang: string): boolean {
  return lang.toLowerCase().split(/[-_]/u)[0] === texts.locale.split('-')[0]
}

/** The speech of the device, where it has any. */
export function synthesis(): SpeechSynthesis | undefined {
  return typeof window === 'undefined' ? undefined : window.speechSynthesis
}
