import { texts } from '../../texts/texts.ts'
import type { Voice } from './voice.ts'

/**
 * The voices of the device for the language of the page, as a store. Small: a first view asks for it.
 *
 * Those alone that the device itself has: others speak through somebody’s server, to which all that is read would go.
 */
export const deviceVoices = { all, areAny: () => all().length > 0, subscribe }

const none: readonly Voice[] = []
let known: readonly Voice[] = none

/** The same array until they change. */
function all(): readonly Voice[] {
  const found = voicesOfDevice()
  const isSame =
    found.length === known.length && found.every(({ voiceURI }, at) => voiceURI === known[at]?.id)
  if (!isSame) known = found.map(voiceOf)
  return known
}

/** The same voices, as the browser has them. */
export function voicesOfDevice(): SpeechSynthesisVoice[] {
  const voices = synthesis()?.getVoices() ?? []
  return voices.filter(({ lang, localService }) => localService && isOurs(lang))
}

function voiceOf({ voiceURI, name, default: isDefault }: SpeechSynthesisVoice): Voice {
  return { id: voiceURI, name, isDefault }
}

/** Chrome and Android find their voices late, and say so. */
function subscribe(onChange: () => void): () => void {
  const speech = synthesis()
  speech?.addEventListener('voiceschanged', onChange)
  return () => speech?.removeEventListener('voiceschanged', onChange)
}

/** Whether a voice speaks the language of the page; `en_GB` is how Android writes `en-GB`. */
function isOurs(lang: string): boolean {
  return lang.toLowerCase().split(/[-_]/u)[0] === texts.locale.split('-')[0]
}

/** The speech of the device, where it has any. */
export function synthesis(): SpeechSynthesis | undefined {
  return typeof window === 'undefined' ? undefined : window.speechSynthesis
}
