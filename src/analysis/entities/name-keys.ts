import type { Name } from './find-names.ts'

/** Names with the same key are the same name: “KO MINJUNG”, “Ko Minjung”. */
export function keyOf(name: Name): string {
  return name.known?.key ?? name.text.normalize('NFC').toLowerCase().replaceAll('’', "'")
}

/** All but its first word, all but its first two, and so on: as long as two are left, and none is the end of a phrase. */
export function endingsOf(key: string): string[] {
  const parts = key.split(' ')
  return parts
    .slice(1, -1)
    .flatMap((_, index) =>
      /^(?:of|for|the|and)$/u.test(parts[index] ?? '') ? [] : [parts.slice(index + 1).join(' ')],
    )
}
