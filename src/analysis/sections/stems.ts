/** Near enough to a stem to see that “sanctions” and “sanctioned” are one word; lower case in and out. */
export function stemOf(word: string): string {
  return word.length > 4 ? word.replace(/(?:ies|es|s|ed|ing|ly|ion|ions)$/u, '') : word
}
