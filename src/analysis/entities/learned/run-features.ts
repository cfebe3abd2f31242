import type { Word } from '../words.ts'
import { describedAs } from './described-as.ts'
import type { Add } from './features.ts'
import type { Look } from './looks.ts'
import type { NameContext } from './name-context.ts'
import { lookOf, sameSentence } from './neighbours.ts'
import type { Zone } from './zones.ts'

/** The run of capitalised words around the word: its ends, and what stands before and after it. */
export function addRun(context: NameContext, zone: Zone, at: number, add: Add): void {
  const { words, lookAt } = context
  const { from, to } = runAround(words, zone, at)
  const first = words[from]
  const last = words[to - 1]
  const before = lookOf(context, at, from - 1)
  const after = lookOf(context, at, to)
  if (!first || !last) return
  const head = lookAt(last)
  add(`h=${to - 1 === at ? '=' : head.lower}`)
  add(`z=${from === at ? '=' : first.lower}`)
  for (const name of head.classes) add(`hc=${name}`)
  add(`hk=${head.cluster.fine}`)
  add(`hK=${head.cluster.coarse}`)
  add(`zK=${lookAt(first).cluster.coarse}`)
  add(`zl=${Math.min(6, to - from)}|${Math.min(5, at - from)}`)
  if (to - from > 1) addAround(before, after, add)
  if (before?.lower === 'the') add(`the=${Math.min(4, to - from)}`)
  if (before && after && to - from < 4) add(`zba=${before.lower}|${after.lower}`)
  addMarks(words, from, to, before, after, add)
  const description = describedAs(words, to, lookAt)
  if (description) {
    add(`is=${description.by}${description.noun.nouns.join()}`)
    add(`isK=${description.by}${description.noun.cluster.coarse}`)
  }
  if (context.isSport) {
    add('sp')
    add(`spK=${lookOf(context, at, at)?.cluster.coarse ?? ''}`)
    add(`spb=${before?.lower ?? '^'}`)
    add(`spa=${after?.lower ?? '$'}`)
  }
}

function addAround(before: Look | null, after: Look | null, add: Add): void {
  add(`zb=${before?.lower ?? '^'}`)
  add(`za=${after?.lower ?? '$'}`)
  for (const name of before?.nouns ?? []) add(`zbc=${name}`)
  for (const name of after?.nouns ?? []) add(`zac=${name}`)
  if (before) add(`zbK=${before.cluster.coarse}`)
  if (after) {
    add(`zaK=${after.cluster.coarse}`)
    add(`zak=${after.cluster.fine}`)
    if (after.isCue) add('zcue')
  }
}

/** Quotation marks and brackets around the run. */
function addMarks(
  words: readonly Word[],
  from: number,
  to: number,
  before: Look | null,
  after: Look | null,
  add: Add,
): void {
  const opens = /^["“‘']$/u.test(before?.lower ?? '')
  const next = after?.lower ?? ''
  const closes =
    /^["”’']$/u.test(next) ||
    (/^[,.!?]$/u.test(next) && /^["”’']$/u.test(sameSentence(words, from, to + 1)?.text ?? ''))
  add(`qq=${opens ? '(' : '-'}${closes ? ')' : '-'}`)
  add(`par=${before?.lower === '(' ? '(' : ''}${next === ')' ? ')' : ''}${next === '(' ? '<' : ''}`)
}

function runAround(words: readonly Word[], zone: Zone, at: number): Zone {
  const isInRun = (word: Word | undefined) => word?.isWord === true && word.capital
  let from = at
  let to = at + 1
  while (from > zone.from && isInRun(words[from - 1])) from--
  while (to < zone.to && isInRun(words[to])) to++
  return { from, to }
}
