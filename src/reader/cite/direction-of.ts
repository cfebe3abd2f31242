/** Which way words run. */
export type Direction = 'ltr' | 'rtl'

const rightToLeft =
  /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}\p{Script=Mandaic}\p{Script=Samaritan}]/u

/** By the first letter, as `dir="auto"` has it; words without any run from left to right. */
export function directionOf(words: string): Direction {
  const [first = ''] = /\p{L}/u.exec(words) ?? []
  return rightToLeft.test(first) ? 'rtl' : 'ltr'
}
