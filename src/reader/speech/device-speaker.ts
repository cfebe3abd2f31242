import { deviceVoices, synthesis, voicesOfDevice } from './device-voices.ts'
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
  const voice = voiceFor(manner)
  // Without a voice the browser would choose one, which may be a server’s.
  if (!voice) {
    done('failed')
    return
  }
  const utterance = utteranceOf(words, voice, manner)
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

function voiceFor({ voice }: Manner): SpeechSynthesisVoice | null {
  const all = voicesOfDevice()
  const named = (id: string | null | undefined) => all.find(({ voiceURI }) => voiceURI === id)
  return named(voice) ?? named(usualVoice(deviceVoices.all())?.id) ?? null
}

function utteranceOf(words: string, voice: SpeechSynthesisVoice, { rate, pitch }: Manner) {
  const utterance = new SpeechSynthesisUtterance(words)
  utterance.voice = voice
  utterance.lang = voice.lang
  utterance.rate = rate
  utterance.pitch = pitch
  return utterance
}
