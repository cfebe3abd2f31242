import { isWithinOffice } from './join-possessives.ts'
import type { LearnedName } from './learned/read-names.ts'
import type { Word } from './words.ts'

/**
 * “Acme / Tea Union” are two names, and so are “Kenya Tea Union's Research Centre”: but “Macy's” and “Ada's
 * Kitchen” are one each. `null` where nothing cuts it.
 */
export function cutOf(words: readonly Word[], name: LearnedName): LearnedName[] | null {
  for (let at = name.from + 1; at < name.to - 1; at++) {
    const { text = '', lower = '' } = words[at] ?? {}
    const isOwner = lower === "'s" && at - name.from > 1 && !isWithinOffice(words, at)
    if (text !== '/' && !isOwner && !isDash(words, at)) continue
    return [
      { ...name, to: at },
      { ...name, from: at + 1 },
    ]
  }
  return null
}

/** “Acme - Tea Union”: a mark with space on both sides. */
function isDash(words: readonly Word[], at: number): boolean {
  const [before, dash, after] = [words[at - 1], words[at], words[at + 1]]
  if (!before || !dash || !after || !/^[-–—]$/u.test(dash.text)) return false
  return before.end < dash.start && dash.end < after.start
}

/** “Acme Ltd.”: the full stop belongs to the short form. */
export function withStop(words: readonly Word[], name: LearnedName): LearnedName {
  const isShort = /^(?:Ltd|Inc|Corp|Co|Bros|Jr|Sr)$/u.test(words[name.to - 1]?.text ?? '')
  const stop = words[name.to]
  return isShort &&
    name.to - name.from > 1 &&
    stop?.text === '.' &&
    stop.start === words[name.to - 1]?.end
    ? { ...name, to: name.to + 1 }
    : name
}
