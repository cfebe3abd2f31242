import { everydayWords } from '../../lexicons/everyday-words.ts'
import type { Look } from './looks.ts'
import type { NameContext } from './name-context.ts'
import { caseOf, lookOf, sameSentence } from './neighbours.ts'
import { addRun } from './run-features.ts'
import type { Zone } from './zones.ts'

/** Takes a feature of a word, as the model spells it. */
export type Add = (feature: string) => void

/**
 * All features of the words of a zone that a first reading sees, word by word.
 *
 * @param add  called with each feature, and the index of the word within the zone
 */
export function addFeatures(
  context: NameContext,
  zone: Zone,
  add: (feature: string, word: number) => void,
): void {
  for (let at = zone.from; at < zone.to; at++) {
    const take: Add = (feature) => add(feature, at - zone.from)
    take('b')
    addOwn(context, at, take)
    addNeighbours(context, at, take)
    addRules(context, at, take)
    addLists(context, at, take)
    addRun(context, zone, at, take)
  }
}

/** The word itself: its letters, lists and cluster, and how the article writes it elsewhere. */
function addOwn(context: NameContext, at: number, add: Add): void {
  const word = context.words[at]
  if (!word) return
  const look = context.lookAt(word)
  const { lower } = word
  add(`w=${lower}`)
  add(`s=${look.shape}`)
  add(`p2=${lower.slice(0, 2)}`)
  add(`p3=${lower.slice(0, 3)}`)
  add(`x2=${lower.slice(-2)}`)
  add(`x3=${lower.slice(-3)}`)
  add(`x4=${lower.slice(-4)}`)
  for (const name of look.classes) add(`c=${name}`)
  add(`cc=${look.classes.join()}`)
  add(`k=${look.cluster.fine}`)
  add(`K=${look.cluster.coarse}`)
  const elsewhere = `${context.capitalised.has(lower) ? 'm' : ''}${context.small.has(lower) ? 'l' : ''}`
  add(`e=${elsewhere}`)
  if (word.opening) {
    add('op')
    add(`op=${elsewhere}${everydayWords.has(lower) ? 'd' : ''}`)
  }
  if (word.quoted) add('q')
  if (/\d/u.test(lower)) add('dig')
  if (lower.includes('-')) add('hyp')
  if (/^\p{Lu}{2,}$/u.test(word.text)) add(`caps=${Math.min(6, word.text.length)}`)
  add(`line=${context.lines.get(word.sentence) ?? ''}`)
}

/** Two words before and after, within the sentence. */
function addNeighbours(context: NameContext, at: number, add: Add): void {
  const look = lookOf(context, at, at)
  const before = lookOf(context, at, at - 1)
  const after = lookOf(context, at, at + 1)
  if (!look) return
  add(`p=${before?.lower ?? '^'}`)
  add(`n=${after?.lower ?? '$'}`)
  if (before) {
    add(`ps=${before.shape}|${look.shape}`)
    add(`pw=${before.lower}|${look.lower}`)
    for (const name of before.classes) add(`pc=${name}`)
    add(`pcc=${before.telling}|${look.telling}`)
    add(`pk=${before.cluster.fine}`)
    add(`pK=${before.cluster.coarse}`)
    add(`pKK=${caseOf(context, at - 1)}${before.cluster.coarse}|${look.cluster.coarse}`)
  }
  if (after) {
    add(`ns=${look.shape}|${after.shape}`)
    add(`nw=${look.lower}|${after.lower}`)
    for (const name of after.classes) add(`nc=${name}`)
    add(`ncc=${look.telling}|${after.telling}`)
    add(`nk=${after.cluster.fine}`)
    add(`nK=${after.cluster.coarse}`)
    add(`nKK=${caseOf(context, at + 1)}${look.cluster.coarse}|${after.cluster.coarse}`)
    if (after.isCue) add('ncue')
  }
  addFarther(lookOf(context, at, at - 2), 'pp', add)
  addFarther(lookOf(context, at, at + 2), 'nn', add)
}

function addFarther(look: Look | null, side: string, add: Add): void {
  if (!look) return
  add(`${side}=${look.lower}`)
  add(`${side}K=${look.cluster.coarse}`)
  for (const name of look.nouns) add(`${side}c=${name}`)
}

/** What the rules make of the word and of those beside it. */
function addRules({ ruleMarks }: NameContext, at: number, add: Add): void {
  const labelAt = (word: number) => ruleMarks.get(word)?.slice(0, 2) ?? 'O'
  const label = labelAt(at)
  add(`r=${ruleMarks.get(at) ?? 'O'}`)
  if (label !== 'O') add(`rb=${label}`)
  add(`rn=${labelAt(at - 1)}${label}${labelAt(at + 1)}`)
}

/** Lists that hold a name which the word is part of. */
function addLists(context: NameContext, at: number, add: Add): void {
  const marks = context.listed[at] ?? []
  const before = sameSentence(context.words, at, at - 1)
  for (const mark of marks) {
    add(`g=${mark}`)
    add(`g=${mark}|${before?.capital ? 'C' : (before?.lower ?? '^')}`)
    if (context.isSport) add(`sp|${mark}`)
  }
  add(`gg=${marks.join()}`)
}
