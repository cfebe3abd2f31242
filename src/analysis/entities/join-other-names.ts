import type { Draft } from './link-names.ts'
import type { Word } from './words.ts'

/**
 * The drafts with people under their other names made one, where the text says that they are one.
 *
 *     Ben Cole, born Karl Kohl,      Maria Ruiz, also known as Mimi Ruiz,      Dilip alias Dillu Rao
 *     Ada Holt-Price died. She was born Ada Ruth Holt      the only one who has that first name
 */
export function joinOtherNames(words: readonly Word[], drafts: readonly Draft[]): Draft[] {
  const joined = new Set<Draft>()
  const ends = new Map(drafts.flatMap((draft) => draft.names.map(({ name }) => [name.to, draft])))
  for (const draft of drafts) {
    const holder = draft.type === 'person' ? holderOf(words, drafts, ends, draft) : undefined
    if (!holder || holder === draft || joined.has(holder)) continue
    const [whole, other] = holder.type === 'person' ? [holder, draft] : [draft, holder]
    whole.names.push(...other.names.map(({ name }) => ({ name, rule: 'other-name' as const })))
    joined.add(other)
  }
  return drafts.filter((draft) => !joined.has(draft))
}

function holderOf(
  words: readonly Word[],
  drafts: readonly Draft[],
  ends: ReadonlyMap<number, Draft>,
  { key, names }: Draft,
): Draft | undefined {
  const from = names[0]?.name.from ?? 0
  const lower = (back: number) => words[from - back]?.lower ?? ''
  if (lower(1) === 'born' && lower(2) === 'was') {
    const [first = '', ...rest] = key.split(' ')
    const same = drafts.filter(
      (draft) => draft.type === 'person' && draft.key.startsWith(`${first} `),
    )
    return rest.length > 0 && same.length === 2
      ? same.find((draft) => draft.key !== key)
      : undefined
  }
  const isKnown = lower(1) === 'as' && lower(2) === 'known'
  if (!isKnown && !/^(?:alias|aka|born|née|nee)$/u.test(lower(1))) return undefined
  let back = isKnown ? 3 : 2
  while (/^(?:also|better|formerly|[,(])$/u.test(lower(back))) back++
  const holder = ends.get(from - back + 1)
  return words[from - back]?.sentence === words[from]?.sentence ? holder : undefined
}
