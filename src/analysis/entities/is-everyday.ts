import { everydayWords } from '../lexicons/everyday-words.ts'

/** Whether ordinary texts have the word (lower case), or what it is the plural of: “doctors”, “churches”. */
export function isEveryday(lower: string): boolean {
  return [lower, lower.replace(/s$/u, ''), lower.replace(/es$/u, '')].some((word) =>
    everydayWords.has(word),
  )
}
