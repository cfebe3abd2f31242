import { texts } from '../../texts/texts.ts'
import { deviceVoices, isOurs, synthesis } from './device-voices.ts'
import { usualVoice } from './manner-of.ts'
import type { Manner, Speaker } from './voice.ts'

/** The device’s own speech, of which there is one for all pages of the browser. */
export const deviceSpeaker: Speaker = { say, stop }

/** What is being said. The browser may forget an utterance that nobody holds, and never tell its end. */
let current: SpeechSynthesisUtterance | null = null
let timer: ReturnType<typeof setTimeout> | undefined

/** Safari and Firefox lose what is said in the same moment in which something was cancelled. */
const afterCancel = 80

function say(words: string, manner: Manner, done: (how: 'ended' | 'failed') => void): void {
  const speech = synthesis()
  if (!speech) {
    done('failed')
    return
  }
  const wasSpeaking = speech.speaking || speech.pending
  stop()
  const utterance = utteranceOf(speech, words, manner)
  current = utterance
  const finish = (how: 'ended' | 'failed') => {
    if (current !== utterance) return
    clearTimeout(timer)
    current = null
    done(how)
  }
  utterance.onend = () => finish('ended')
  utterance.onerror = () => finish('failed')
  const start = () => {
    speech.speak(utterance)
    watch(speech, finish, 0)
  }
  if (wasSpeaking) timer = setTimeout(start, afterCancel)
  else start()
}

function stop(): void {
  clearTimeout(timer)
  const wasSpeaking = current !== null
  // First of all, since the events of what is cancelled count no more.
  current = null
  if (wasSpeaking) synthesis()?.cancel()
}

/** Some engines forget to tell that they have ended: twice silent, a second apart, is an end. */
function watch(speech: SpeechSynthesis, finish: (how: 'ended') => void, silent: number): void {
  timer = setTimeout(() => {
    const isSilent = !speech.speaking && !speech.pending
    if (isSilent && silent > 0) finish('ended')
    else watch(speech, finish, isSilent ? silent + 1 : 0)
  }, 1_000)
}

function utteranceOf(speech: SpeechSynthesis, words: string, { rate, voice, pitch }: Manner) {
  const utterance = new SpeechSynthesisUtterance(words)
  const all = speech.getVoices().filter(({ lang }) => isOurs(lang))
  const named = (id: string | null | undefined) => all.find(({ voiceURI }) => voiceURI === id)
  utterance.voice = named(voice) ?? named(usualVoice(deviceVoices.all())?.id) ?? null
  utterance.lang = utterance.voice?.lang ?? texts.locale
  utterance.rate = rate
  utterance.pitch = pitch
  return utterance
}
