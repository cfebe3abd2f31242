import { functionWords } from '../lexicons/common-words.ts'
import { afterNames, captionLabels } from '../lexicons/name-words.ts'
import { countryOfDemonym, lookUpForm } from '../lexicons/places.ts'
import { cutOf, withStop } from './cut-names.ts'
import type { Name } from './find-names.ts'
import { knownHere } from './known-at.ts'
import type { LearnedName, TypeShares } from './learned/read-names.ts'
import { titleAt } from './person-titles.ts'
import { withArticleOfTitle } from './title-with-article.ts'
import type { Word } from './words.ts'

/** A name as it is read; without shares where only rules say what it is. */
export type MendedName = Omit<LearnedName, 'shares'> & { readonly shares: TypeShares | null }

/**
 * What the model reads as one name, cut where grammar leaves no doubt.
 *
 *     US and European Union     two names that the lists know
 *     Both Ko                   Ko
 *     President Ada Berg        Ada Berg: the title stands before it
 *     Korean President          nobody's name
 *
 * @param ruleNames  by the word at which they begin
 */
export function mendName(
  words: readonly Word[],
  name: LearnedName,
  ruleNames: ReadonlyMap<number, Name>,
): MendedName[] {
  const whole = withoutJoint(words, name)
  const shown = whole && withoutCaption(words, whole)
  if (shown === null || isAfterName(words, name) || isMemberOf(words, name)) return []
  const cut = cutOf(words, shown)
  if (cut) return cut.flatMap((part) => mendName(words, part, ruleNames))
  const listed = listOfKnown(words, shown, ruleNames) ?? people(words, shown, ruleNames)
  if (listed) return listed
  const bank = withBank(words, shown)
  if (bank) return [bank]
  const bare = withoutTitle(words, withoutFamily(words, withoutOpener(words, shown)))
  return isOfficeAlone(words, bare) ? [] : [withArticleOfTitle(words, withStop(words, bare))]
}

/**
 * “of Lima”, “’s Research Centre”: what joins a name to the words before it begins none, and of “Secretary | of State
 * Ada Berg” all of the title stands before it. `null` where nothing is left.
 */
function withoutJoint(words: readonly Word[], name: LearnedName): LearnedName | null {
  const first = words[name.from]?.text.replace('’', "'") ?? ''
  const title = first === 'of' ? titleAt(words, name.from - 1, name.to) : null
  if (first !== 'of' && first !== "'s") return { ...name, from: behindTitle(words, name) }
  const from = Math.max(title?.to ?? 0, name.from + 1)
  return from < name.to ? withoutJoint(words, { ...name, from }) : null
}

/** Where the name begins of what a title runs into: “Inspector General of │ Police Ada Berg”. */
function behindTitle(words: readonly Word[], { from, to }: LearnedName): number {
  if (words[from - 1]?.lower !== 'of') return from
  for (const start of [from - 3, from - 2]) {
    const title = titleAt(words, start, to)
    if (title && words[start]?.capital && title.to > from && title.to < to - 1) return title.to
  }
  return from
}

/** “The harbour of Lima. Image: Ada Berg.”: the label of a credit is no name and no part of one. */
function withoutCaption(words: readonly Word[], name: LearnedName): LearnedName | null {
  const label = words[name.to - 1]
  const isLabel = captionLabels.has(label?.lower ?? '') && words[name.to]?.text === ':'
  if (!isLabel) return name
  return name.to - name.from === 1 ? null : { ...name, to: name.to - 1 }
}

/** “Ada Berg, QC”, “US$ 20”: what is written behind a name or before an amount, and names nothing. */
function isAfterName(words: readonly Word[], { from, to }: LearnedName): boolean {
  if (to - from > 1) return false
  const { text = '', end } = words[from] ?? {}
  if (/^[$€£]$/u.test(words[to]?.text ?? '') && words[to]?.start === end) return true
  const holder = words[from - 2]
  const isBehind = words[from - 1]?.text === ',' && holder?.capital && holder.isWord
  return isBehind === true && afterNames.has(text)
}

/** Known names with nothing between them but “and” or a comma; `null` where it is one name. */
function listOfKnown(
  words: readonly Word[],
  name: LearnedName,
  ruleNames: ReadonlyMap<number, Name>,
): MendedName[] | null {
  if (knownHere(words, name.from, name.to)) return null
  const parts: MendedName[] = []
  for (let at = name.from; at < name.to; ) {
    const part = ruleNames.get(at)
    if (part?.known && part.to <= name.to) {
      parts.push({ ...name, from: part.from, to: part.to })
      at = part.to
    } else if (/^(?:and|,|the)$/u.test(words[at]?.lower ?? '')) at++
    else return null
  }
  return parts.length > 1 ? parts : null
}

/**
 * “Democratic National Committee Chairwoman Anne Lee”, “Ada Berg of the Berg Group”: no name of a person has
 * a title or a small “of” in it; `null` where there is none.
 */
function people(
  words: readonly Word[],
  name: LearnedName,
  ruleNames: ReadonlyMap<number, Name>,
): MendedName[] | null {
  if (name.shares.person < 0.5) return null
  const inside = [...namesWithin(name, ruleNames)]
  const isSplit = inside.some(({ from, title }) => title !== null && from > name.from + 1)
  const isPhrase = words.slice(name.from, name.to).some(({ lower }) => lower === 'of')
  if (!(isSplit || isPhrase) || inside.length < 2) return null
  return inside.map(({ from, to }) => ({ from, to, shares: null }))
}

function* namesWithin({ from, to }: LearnedName, ruleNames: ReadonlyMap<number, Name>) {
  for (let at = from; at < to; at++) {
    const name = ruleNames.get(at)
    if (name && name.to <= to) yield name
  }
}

/** “A Lima man”, “Rival Acme Inc”, also behind a dateline and its dash. */
function withoutOpener(words: readonly Word[], name: LearnedName): LearnedName {
  const first = words[name.from]
  const isBehindDash = /^[—–-]$/u.test(words[name.from - 1]?.text ?? '')
  const isOpener =
    first !== undefined &&
    (first.opening || isBehindDash) &&
    (functionWords.has(first.lower) || /^(?:rival|fellow)$/u.test(first.lower)) &&
    first.lower !== 'the'
  return isOpener && name.to - name.from > 1 && !knownHere(words, name.from, name.to)
    ? { ...name, from: name.from + 1 }
    : name
}

/** “Bank of Lima”, “University of Lima” at the start of a sentence, where the capital says nothing; `null` for others. */
function withBank(words: readonly Word[], name: LearnedName): MendedName | null {
  const head = words[name.from - 2]
  const isBank = /^(?:Bank|University|College|Museum)$/u.test(head?.text ?? '')
  const isSame = head?.sentence === words[name.from]?.sentence
  if (!isBank || !isSame || words[name.from - 1]?.lower !== 'of') return null
  return { ...name, from: name.from - 2, shares: null }
}

/** “a German Green MEP”: no name, though the letters may stand behind one (“Ada Berg MP”). */
function isMemberOf(words: readonly Word[], { from, to }: LearnedName): boolean {
  if (!/^(?:MP|MEP|MSP|TD)s?$/u.test(words[to - 1]?.text ?? '')) return false
  const isDemonym = countryOfDemonym.has(lookUpForm(words[from - 1]?.text ?? ''))
  return /^(?:an?|the|another)$/u.test(words[isDemonym ? from - 2 : from - 1]?.lower ?? '')
}

/** “Mother-of-three Ada Berg” */
function withoutFamily(words: readonly Word[], name: LearnedName): LearnedName {
  const isFamily = /^\p{Lu}\p{Ll}+-of-\p{Ll}+$/u.test(words[name.from]?.text ?? '')
  return isFamily && name.to - name.from > 1 ? { ...name, from: name.from + 1 } : name
}

function withoutTitle(words: readonly Word[], name: LearnedName): LearnedName {
  const { person, place, organization } = name.shares
  if (person < Math.max(place, organization)) return name
  const start = afterDemonym(words, name)
  const title = titleAt(words, start, name.to)
  return title && title.to < name.to ? { ...name, from: title.to } : name
}

function isOfficeAlone(words: readonly Word[], name: LearnedName): boolean {
  const start = afterDemonym(words, name)
  return titleAt(words, start, name.to)?.to === name.to
}

function afterDemonym(words: readonly Word[], { from, to }: LearnedName): number {
  const isDemonym = countryOfDemonym.has(lookUpForm(words[from]?.text ?? ''))
  return isDemonym && to - from > 1 ? from + 1 : from
}
