import { capitalisedAdjectives, sentenceOpeners } from '../lexicons/common-words.ts'
import { organisationWords, otherWords, placeOpeners, placeWords } from '../lexicons/name-words.ts'
import { countryOfDemonym, lookUpForm } from '../lexicons/places.ts'
import { knownAt, knownHere } from './known-at.ts'
import { type KnownName, knownName } from './known-name.ts'
import { headOfName } from './name-head.ts'
import type { Run } from './name-runs.ts'
import { type TitleWords, titleAt } from './person-titles.ts'
import type { Word } from './words.ts'

/** One name in a run, with what the run itself says of it. */
export type NameInRun = {
  readonly from: number
  readonly to: number
  readonly known: KnownName | null
  /** The title right before it: “President” of “Korean President Ko Minjung”. */
  readonly title: (TitleWords & { readonly from: number; readonly country: string | null }) | null
}

/**
 * Cuts a run of capitalised words into names; demonyms and titles fall away.
 *
 *     Korean President Ko Minjung     →  Ko Minjung, with the title and its country
 *     Apple Chief Executive Tim Cook  →  Apple · Tim Cook, with the title
 *     Finnish Foreign Ministry        →  one organisation
 */
export function splitRun(words: readonly Word[], run: Run): NameInRun[] {
  const names: NameInRun[] = []
  let country: string | null = null
  let at = run.from
  while (at < run.to) {
    const whole = namesOneThing(words, at, run.to)
    if (whole) {
      names.push({ from: at, to: run.to, known: knownHere(words, at, run.to), title: null })
      break
    }
    const title = titleAt(words, at, run.to)
    if (title && title.to < run.to) {
      const to = nextTitle(words, title.to, run.to)
      names.push({ from: title.to, to, known: null, title: { ...title, from: at, country } })
      at = to
      continue
    }
    if (title) break
    // “Democratic National Committee Chairwoman Anne Lee”: the committee ends where the title begins
    const stop = nextTitle(words, at + 1, run.to)
    if (stop < run.to && namesOneThing(words, at, stop)) {
      names.push({ from: at, to: stop, known: knownHere(words, at, stop), title: null })
      at = stop
      continue
    }
    const demonym = demonymAt(words, at, run.to)
    if (demonym) {
      country = demonym.country ?? country
      at = demonym.to
      continue
    }
    const place = knownAt(words, at, run.to)
    const next = place ? titleAt(words, place.to, run.to) : null
    if (place && (next || place.to === run.to || words[place.to]?.text === '-')) {
      names.push({ from: at, to: place.to, known: place.known, title: null })
      country = place.known.type === 'place' ? place.known.place.country : null
      at = place.to + (words[place.to]?.text === '-' ? 1 : 0)
      continue
    }
    const to = nextTitle(words, at + 1, run.to)
    names.push({ from: at, to, known: knownHere(words, at, to), title: null })
    at = to
  }
  return names.filter((name) => name.to > name.from && words[name.from]?.isWord)
}

/** A run that its last word, or its first, makes one name whatever stands in it. */
function namesOneThing(words: readonly Word[], from: number, to: number): boolean {
  if (to - from < 2) return false
  if (words.slice(from, to).some((word) => word.text === '-')) return false
  if (knownHere(words, from, to)) return true
  const first = words[from]
  const last = words[to - 1]
  if (!first || !last) return false
  if (first.opening && sentenceOpeners.has(first.lower)) return false
  const head = words[headOfName(words, from, to)] ?? last
  if (head.text === 'Minister' || head.text === 'Secretary') return false
  if (organisationWords.has(head.text) || placeWords.has(head.text) || otherWords.has(head.text)) {
    // “President Ada Bank”: a title before it speaks for a person, unless the name is longer than that
    return titleAt(words, from, to) === null || organisationWords.has(last.text)
  }
  return placeOpeners.has(first.text) && to - from === 2
}

function demonymAt(
  words: readonly Word[],
  at: number,
  end: number,
): { readonly to: number; readonly country: string | null } | null {
  for (let to = Math.min(end, at + 3); to > at; to--) {
    const form = lookUpForm(
      words
        .slice(at, to)
        .map((word) => word.text)
        .join(' '),
    )
    const country = countryOfDemonym.get(form)
    if (country !== undefined && !(knownName(form) && to === end)) return { to, country }
  }
  return capitalisedAdjectives.has(words[at]?.lower ?? '') ? { to: at + 1, country: null } : null
}

/** Where a title inside the run begins the next name; the run's end where none does. */
function nextTitle(words: readonly Word[], from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const title = titleAt(words, at, end)
    if (title && title.to < end && at > from - 1) return at
  }
  return end
}
