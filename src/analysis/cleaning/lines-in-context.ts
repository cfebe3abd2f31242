import type { RuleName } from '../../annotation/rules.ts'
import { dateLine } from '../sections/find-headings.ts'
import { isAuthorsRole, isPersonsName } from './byline.ts'
import { outletNames, sectionNames } from './section-names.ts'

/** A line of the text with words in it, and the rule by which it is residue for itself. */
export type PageLine = {
  readonly words: string
  readonly rule: RuleName | null
  /** Whether a blank line stands above it. */
  readonly isParted: boolean
}

/**
 * Lines that are residue for what stands around them: a menu above the headline, the author’s name above “Transport
 * correspondent”, the caption below “Getty Images”, the titles below “Related articles”, the key words at the end.
 *
 * @returns the rule of each line that has one for this reason, by its index
 */
export function rulesInContext(lines: readonly PageLine[]): Map<number, RuleName> {
  const front = endOfFront(lines)
  const found = new Map<number, RuleName>()
  for (const [index, line] of lines.entries()) {
    const rule = line.rule ?? ruleBeside(lines, index, index < front, found)
    if (rule !== null && rule !== line.rule) found.set(index, rule)
  }
  for (const index of [...menuIn(lines.slice(0, front)), ...sectionsIn(lines.slice(0, front))])
    found.set(index, 'menu-line')
  for (const index of keyWordsAtEnd(lines, found, front)) found.set(index, 'topic-line')
  return found
}

/** Where the report begins: at its first long paragraph, since a standfirst may be a sentence too. */
function endOfFront(lines: readonly PageLine[]): number {
  const long = lines.findIndex(({ words, rule }) => rule === null && words.length > 100)
  if (long >= 0) return long
  const body = lines.findIndex(({ words, rule }) => rule === null && isParagraph(words))
  return Math.max(0, body)
}

function ruleBeside(
  lines: readonly PageLine[],
  index: number,
  isFront: boolean,
  found: ReadonlyMap<number, RuleName>,
): RuleName | null {
  const { words, isParted } = lines[index] ?? { words: '', isParted: true }
  const [before, after] = [lines[index - 1], lines[index + 1]]
  if (isFront && isAuthorsRole(words)) return 'byline'
  if (isFront && index > 0 && after && isPersonsName(words) && namesAuthor(after, words))
    return 'byline'
  if (isFront && dateLine.test(words) && saysSomething(lines.slice(0, index)))
    return 'time-stamp-line'
  // what the picture shows, said twice
  if (after?.rule === 'caption-line' && words.length > 20 && after.words.startsWith(words))
    return 'caption-line'
  if (/^\d{1,4}$/u.test(words) && before?.rule && !isFigure(after)) return 'comment-line'
  if (/^[_*=~•.–—-]{3,}$|^(?:[*•~–—-] ){2,}[*•~–—-]$/u.test(words)) return 'rule-line'
  if (isContact(before, isParted) && words.length <= 80) return 'notice-line'
  // the name of an agency, and below it what the picture shows
  if (before?.rule === 'credit-line' && !isParted && /^[\p{Lu}a-z ]{2,20}$/u.test(before.words))
    return words.length <= longestCaption ? 'caption-line' : null
  const announced =
    (before?.rule === 'read-also-line' && !/[:|]\s*\S/u.test(before.words)) ||
    found.get(index - 1) === 'pointer-list'
  return announced && isTitleOfOther(words) ? 'pointer-list' : null
}

/** Whether a standfirst stands among the lines: below it the day is no line of the headline any more. */
function saysSomething(above: readonly PageLine[]): boolean {
  return above.some(({ words, rule }) => rule === null && /[.!?]["'”’]?$/u.test(words))
}

/** “Transport correspondent” below the name, or the same name again: “By Lena Marsh”. */
function namesAuthor({ words, rule }: PageLine, name: string): boolean {
  return isAuthorsRole(words) || (rule === 'byline' && words.includes(name))
}

/** A number below a number is one of a list. */
function isFigure(line: PageLine | undefined): boolean {
  return line !== undefined && /^\d/u.test(line.words)
}

/** “Contact:” and what stands right below it. */
function isContact(before: PageLine | undefined, isParted: boolean): boolean {
  return (
    !isParted && before?.rule === 'notice-line' && /^[\p{L} ]*contacts?:?$/iu.test(before.words)
  )
}

const longestCaption = 220

/** A title has no full stop, and is no list of key words. */
function isTitleOfOther(words: string): boolean {
  return (
    words.length <= 120 &&
    words.split(/\s+/u).length > 3 &&
    /^["'“‘]?[\p{Lu}\p{N}]/u.test(words) &&
    !/[.!:;,…]["'”’)]*$/u.test(words)
  )
}

/** Headings are shorter, or do not end as sentences do. */
export function isParagraph(words: string): boolean {
  return words.length > 140 || (words.length > 60 && /[.!?:]["'”’)]?$/u.test(words))
}

/** One to three words that begin with a capital and do not end as a sentence does. */
function isLabel({ words, rule }: PageLine): boolean {
  return (
    rule === null &&
    /^\p{Lu}[\p{L}'’&/-]*(?: [\p{L}'’&/-]+){0,2}$/u.test(words) &&
    words.length <= 40
  )
}

/** Fewer labels than these may be a kicker, a headline and a name. */
const fewestOfMenu = 4

/** Labels one below the other above a longer line, which is the headline. */
function menuIn(front: readonly PageLine[]): number[] {
  const found: number[] = []
  let run: number[] = []
  for (const [index, line] of front.entries()) {
    if (isLabel(line)) run.push(index)
    else if (line.rule === null) {
      if (run.length >= fewestOfMenu) found.push(...run)
      run = []
    }
  }
  return found
}

/** “World news” above a headline is the section of the paper, “CNN” the paper. */
function sectionsIn(front: readonly PageLine[]): number[] {
  return front.flatMap(({ words, rule }, index) => {
    const isAbove = front.slice(index + 1).some((line) => line.rule === null && !isLabel(line))
    const names = words.toLowerCase().split(/\s?[|›>/]\s?/u)
    const isSection = sectionNames.has(names[0] ?? '') && names.every((name) => name.length <= 25)
    const isMasthead = outletNames.has(words.toLowerCase())
    return rule === null && (isMasthead || (isAbove && isSection)) ? [index] : []
  })
}

/** Fewer lines than these may be a signature, more are a list. */
const [fewestKeyWords, mostKeyWords] = [3, 20]

/** Labels below the last paragraph, with nothing but residue among them. */
function keyWordsAtEnd(
  lines: readonly PageLine[],
  found: ReadonlyMap<number, RuleName>,
  front: number,
): number[] {
  const labels: number[] = []
  for (let index = lines.length - 1; index > front && labels.length <= mostKeyWords; index--) {
    const line = lines[index]
    if (!line) break
    if (isLabel(line) || sectionNames.has(line.words.toLowerCase())) labels.push(index)
    else if (line.rule === null && !found.has(index)) break
  }
  return labels.length >= fewestKeyWords && labels.length <= mostKeyWords ? labels : []
}
